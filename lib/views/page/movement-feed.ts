import { generateAtomFeed } from 'feedsmith';
import { targetName } from '@/lib/domain/target/target';
import { escapeHtml } from '../words/escape-html';
import {
  movedAnchor,
  verdictWords,
  type Movement,
  type MovementEvidence,
  type WhatMoved,
} from '../position/what-moved';

/** A feed of movements, before it is written as Atom. */
export interface MovementFeed {
  /** Where the site stands, without a slash at the end. */
  readonly origin: string;
  /** Where the feed itself stands, and the page it belongs to: `/shifts/feed`, `/shifts`. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly moved: WhatMoved;
  /** The instant (ISO, UTC) of the version it is read at: stands in for the newest movement where there is none. */
  readonly versionAt: string;
}

const mostEntries = 200;
const kinds: Record<Movement['kind'], string> = { shift: 'Shift', step: 'Step', first: 'First' };

function evidenceHtml(label: string, { value, day, href, summary, checked }: MovementEvidence, origin: string): string {
  const words = escapeHtml(`${label} ${value}, ${day}: `);
  const link = `<a href="${escapeHtml(origin + href)}">${escapeHtml(summary)}</a>`;
  return `<p>${words}${link}${checked ? '' : ' (not checked by a person)'}</p>`;
}

function contentOf(moved: Movement, origin: string): string {
  const { before, after, holder, target, words } = moved;
  const verdict = verdictWords(moved);
  const judged = verdict ? `; ${verdict.replace(/\.$/u, '')}` : '';
  const sentence = `${holder.name} on “${targetName(target)}”: ${words}${judged}.`;
  return [
    `<p>${escapeHtml(sentence)}</p>`,
    ...(before ? [evidenceHtml('Before', before, origin)] : []),
    evidenceHtml(before ? 'After' : 'Said', after, origin),
  ].join('');
}

function toEntry(moved: Movement, origin: string) {
  const { before, after, holder, target, words, kind, changedAt } = moved;
  const id = `${origin}/shifts#${movedAnchor(moved)}`;
  const related = [...(before ? [before] : []), after].map(({ href }) => ({
    rel: 'related',
    href: origin + href,
    type: 'text/html',
  }));
  return {
    id,
    title: { value: `${kinds[kind]}: ${holder.name} on “${targetName(target)}”, ${words}` },
    updated: changedAt,
    categories: [{ term: kind, label: kinds[kind] }],
    links: [{ rel: 'alternate', href: id, type: 'text/html' }, ...related],
    content: { type: 'html', value: contentOf(moved, origin) },
  };
}

/**
 * Atom 1.0 (RFC 4287), newest change first, at most 200 entries. Each entry is updated when the newest of what it rests
 * on entered: the same data and address give the same bytes. What an editor dismissed is left out.
 */
export function toMovementFeed({ origin, path, page, title, moved, versionAt }: MovementFeed): string {
  const listed = [...moved.shifts, ...moved.steps, ...moved.firsts].sort(
    (a, b) => b.changedAt.localeCompare(a.changedAt) || b.on.localeCompare(a.on) || a.key.localeCompare(b.key),
  );
  const newest = [...listed, ...moved.dismissed]
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1);
  return generateAtomFeed({
    id: origin + path,
    title: { value: title },
    updated: newest ?? versionAt,
    authors: [{ name: 'Demarche', uri: origin }],
    links: [
      { rel: 'self', href: origin + path, type: 'application/atom+xml' },
      { rel: 'alternate', href: origin + page, type: 'text/html' },
    ],
    entries: listed.slice(0, mostEntries).map((one) => toEntry(one, origin)),
  });
}
