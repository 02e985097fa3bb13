import table from '../../data/stance-polarity.json';

const steps = new Map(
  Object.entries(table.steps).flatMap(([step, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(step)]),
  ),
);

/**
 * The value of a word in thirds, −6…5, learned from the company it keeps; 0 for words that carry none. Weaker than the
 * lexicon's word.
 */
export const polarityOf = (lower: string): number => steps.get(lower) ?? 0;
