import { setTimeout as wait } from 'node:timers/promises';
import { paste, saveAndRead, upload, uploadSheet } from '@/bench/visitor/desk';
import type { PageAnswer, Visitor } from '@/bench/visitor/visitor';
import type { Hostile } from './hostile-set';

const fields = { title: 'Ministers speak', outlet: 'The Example', publishedOn: '2021-06-10', language: 'en' };

/** The sentence by which a page refuses what was sent, or the heading of the page it led to. */
function wordsOf({ status, document }: PageAnswer): string {
  const refusal = document.querySelector('[role="alert"], .field-error, .note[data-tone]')?.textContent;
  return `${status} ${refusal ?? document.querySelector('h1')?.textContent ?? ''}`.replace(/\s+/gu, ' ').slice(0, 110);
}

async function put(visitor: Visitor, hostile: Hostile): Promise<PageAnswer> {
  if (hostile.kind === 'text') return paste(visitor, hostile.text());
  const bytes = hostile.bytes();
  // Making it took so long that the site has closed the connection: this is where that is noticed.
  await wait(100);
  return hostile.kind === 'file' ? upload(visitor, hostile.name, bytes) : uploadSheet(visitor, hostile.name, bytes);
}

/**
 * Sends one of the hostile set through the site's forms, on to where its words are read; answers what the site said.
 */
export async function sendHostile(visitor: Visitor, hostile: Hostile): Promise<string> {
  const sent = await put(visitor, hostile);
  const isFound = sent.document.querySelector('[aria-label="About this article"]') !== null;
  return wordsOf(isFound ? await saveAndRead(visitor, sent, fields) : sent);
}
