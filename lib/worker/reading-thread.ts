import { parentPort } from 'node:worker_threads';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { withOfficeWords } from '@/lib/extraction/knowledge/with-office-words';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { readFeed } from './feeds/read-feed';
import { readUpload } from './read-upload';
import type { ReadingOrder, ThreadAnswer, ThreadOrder } from './reading-order';

let known = { rows: '', knowledge: builtInKnowledge };

/** The built-in knowledge with the collection's own: made anew only when that has changed. */
function knowledgeWith({ actors, officeWords }: Pick<ReadingOrder, 'actors' | 'officeWords'>): typeof builtInKnowledge {
  const rows = JSON.stringify([actors, officeWords]);
  if (known.rows !== rows) known = { rows, knowledge: withActors(withOfficeWords(builtInKnowledge, officeWords), actors) };
  return known.knowledge;
}

const readArticle = ({ text, published, outlet, actors, officeWords, issues }: ReadingOrder) =>
  extract(text, { published, outlet, knowledge: knowledgeWith({ actors, officeWords }), issues: issues.map(readIssue) });

async function carryOut({ kind, order }: ThreadOrder): Promise<unknown> {
  switch (kind) {
    case 'text':
      return readArticle(order);
    case 'file':
      return readUpload(order.name, order.bytes, order.charset);
    case 'feed':
      return readFeed(order.document, order.address);
  }
}

async function answer(order: ThreadOrder): Promise<ThreadAnswer> {
  try {
    return { answer: await carryOut(order) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads one thing after another; what can't be read is an answer too. */
parentPort?.on('message', (order: ThreadOrder) => void answer(order).then((told) => parentPort?.postMessage(told)));
