import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { itemAt } from '@/lib/extraction/text/item-at';
import { readCorpus, type GoldArticle } from './corpus-data';
import type { Figure, Measurement } from './figure';
import { processorSeconds, timed } from './thread-time';

const root = path.resolve(import.meta.dirname, '../..');
/** The engine makes code fast while it runs: the first passes are not counted. */
const passes = { warming: 50, counted: 60 };
const many = 10_000;
const long = 1_000_000;

type ReadText = (text: string, published: string) => number;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Words read per second of processor time, all stages, over the corpus's articles: the median of 60 passes after 50 to
 * warm up. Then one document of 1,000,000 characters, and what 10,000 short articles leave behind in memory after the
 * first thousand.
 */
export function measureSpeed(shared: string): Measurement {
  const corpus = readCorpus(shared, root);
  const issues = corpus.issues.map(readIssue);
  const read: ReadText = (text, published) =>
    extract(text, { published, outlet: null, knowledge: builtInKnowledge, issues }).proposals.length;
  return {
    figures: [
      ...wordFigures(corpus.articles, read),
      ...longFigures(corpus.articles, read),
      memoryFigure(corpus.articles, read),
    ],
    misses: [],
    missing: null,
    notes: [`Speed is per second of ${timed}.`],
  };
}

const data = 'speed';

function secondsOf(work: () => void): number {
  const before = processorSeconds();
  work();
  return processorSeconds() - before;
}

function wordFigures(articles: readonly GoldArticle[], read: ReadText): readonly Figure[] {
  const words = articles.reduce((sum, each) => sum + wordsIn(each.text), 0);
  const pass = (): number => secondsOf(() => articles.forEach((each) => read(each.text, each.published)));
  for (let count = 0; count < passes.warming; count++) pass();
  const times = Array.from({ length: passes.counted }, pass).sort((a, b) => a - b);
  return [
    {
      data,
      figure: 'words a second, one thread, median pass',
      reached: words / itemAt(times, passes.counted >> 1),
      floor: 50_000,
      aim: 100_000,
      unit: 'words/s',
    },
    {
      data,
      figure: 'words a second, one thread, fastest pass',
      reached: words / itemAt(times, 0),
      floor: null,
      aim: null,
      unit: 'words/s',
    },
  ];
}

/** The articles one after another, as paragraphs and run together into one, up to the length. */
function longFigures(articles: readonly GoldArticle[], read: ReadText): readonly Figure[] {
  const whole = articles.map((each) => each.text.trim().replace(/\n{3,}/g, '\n\n')).join('\n\n');
  const text = `${whole}\n\n`.repeat(Math.ceil(long / whole.length)).slice(0, long);
  const published = itemAt(articles, 0).published;
  const perSecond = (words: string): number => words.length / secondsOf(() => read(words, published));
  return [
    {
      data,
      figure: 'characters a second, 1,000,000 in one document',
      reached: perSecond(text),
      floor: 100_000,
      aim: null,
      unit: 'chars/s',
    },
    {
      data,
      figure: 'characters a second, 300,000 in one paragraph',
      reached: perSecond(text.slice(0, 300_000).replace(/\s+/g, ' ')),
      floor: 100_000,
      aim: null,
      unit: 'chars/s',
    },
  ];
}

function memoryFigure(articles: readonly GoldArticle[], read: ReadText): Figure {
  const paragraphs = articles.flatMap((each) =>
    each.text
      .split(/\n+/)
      .filter((line) => wordsIn(line) > 15)
      .map((text) => ({ text, published: each.published })),
  );
  let settled = 0;
  for (let count = 0; count < many; count++) {
    const { text, published } = itemAt(paragraphs, count % paragraphs.length);
    read(`${text}\nArticle number ${count}.`, published);
    if (count === many / 10) settled = held();
  }
  return {
    data,
    figure: 'memory growth over 9,000 articles',
    reached: Math.max(0, held() - settled),
    floor: null,
    aim: null,
    unit: 'MB',
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes the program holds after what can be let go is gone. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
