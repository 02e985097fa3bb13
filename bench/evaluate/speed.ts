import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { readCorpus } from './corpus-data';
import type { Measurement } from './figure';
import { itemAt } from '@/lib/extraction/text/item-at';

const root = path.resolve(import.meta.dirname, '../..');
const passes = 25;
const many = 10_000;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Words read per second of processor time of one thread, all stages, over the corpus's articles (the fastest pass), and what
 * 10,000 short articles leave behind in memory after the first thousand.
 */
export function measureSpeed(shared: string): Measurement {
  const corpus = readCorpus(shared, root);
  const issues = corpus.issues.map(readIssue);
  const read = (text: string, published: string): number => extract(text, { published, outlet: null, knowledge: builtInKnowledge, issues }).proposals.length;
  const words = corpus.articles.reduce((sum, each) => sum + wordsIn(each.text), 0);
  const times = Array.from({ length: passes }, () => secondsOf(() => corpus.articles.forEach((each) => read(each.text, each.published))));
  const paragraphs = corpus.articles.flatMap((each) => each.text.split(/\n+/).filter((line) => wordsIn(line) > 15).map((text) => ({ text, published: each.published })));
  let settled = 0;
  for (let count = 0; count < many; count++) {
    const { text, published } = itemAt(paragraphs, count % paragraphs.length);
    read(`${text}\nArticle number ${count}.`, published);
    if (count === many / 10) settled = held();
  }
  return {
    figures: [
      { data: 'speed', figure: 'words a second, one thread', reached: words / Math.min(...times), floor: 50_000, aim: 100_000, unit: 'words/s' },
      { data: 'speed', figure: 'memory growth over 9,000 articles', reached: Math.max(0, held() - settled), floor: null, aim: null, unit: 'MB' },
    ],
    misses: [],
    missing: null,
  };
}

/** Processor seconds, so that other work on the machine counts little. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes the program holds after what can be let go is gone. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
