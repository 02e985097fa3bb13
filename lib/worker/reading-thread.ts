import { parentPort } from 'node:worker_threads';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import type { ReadingAnswer, ReadingOrder } from './reading-order';

let known = { rows: '', knowledge: builtInKnowledge };

/** The built-in knowledge with the collection's own: made anew only when the collection's actors have changed. */
function knowledgeWith(actors: ReadingOrder['actors']): typeof builtInKnowledge {
  const rows = JSON.stringify(actors);
  if (known.rows !== rows) known = { rows, knowledge: withActors(builtInKnowledge, actors) };
  return known.knowledge;
}

/** Reads one text after another; a text that can't be read is an answer too. */
parentPort?.on('message', ({ text, published, outlet, actors, issues }: ReadingOrder) => {
  let answer: ReadingAnswer;
  try {
    answer = { extraction: extract(text, { published, outlet, knowledge: knowledgeWith(actors), issues: issues.map(readIssue) }) };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
