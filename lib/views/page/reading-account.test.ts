import { expect, it } from 'vitest';
import { reviewWords } from './reading-account';

const recall = { articles: 2, found: 7, missed: 1, otherwise: 3 };
const tally = {
  extractor: 'rules-1',
  accepted: 2,
  unchanged: 1,
  rejected: 1,
  corrected: [
    { field: 'stances', n: 1 },
    { field: 'saidOn', n: 1 },
  ],
  judged: 2,
  agreed: 1,
  recall,
};

it('says what people made of an extractor’s proposals', () => {
  expect(reviewWords(tally)).toEqual([
    'rules-1: of 3 proposals decided 2 accepted, 1 of these as proposed, and 1 rejected.',
    'Corrected: stances 1, date 1.',
    'Its stance is the score in force in 1 of 2 targets that both name.',
    'Of 8 reports of statements recorded in 2 articles reviewed to the end it had found 7 and missed 1; ' +
      '3 came otherwise than by its own proposals. What nobody recorded is not counted.',
  ]);
});

it.each([
  [{ articles: 0, found: 0, missed: 0, otherwise: 0 }, /no article it read is reviewed to the end\.$/u],
  [
    { articles: 1, found: 2, missed: 0, otherwise: 0 },
    /of the 1 article reviewed to the end none holds a statement that came otherwise than by its own proposals\.$/u,
  ],
])('says why recall can’t be told: %o', (nothing, words) =>
  expect(reviewWords({ ...tally, recall: nothing }).at(-1)).toMatch(words),
);

it('leaves out what there is nothing to say of', () => {
  expect(
    reviewWords({ ...tally, accepted: 0, unchanged: 0, corrected: [], judged: 0, agreed: 0 }).slice(0, -1),
  ).toEqual(['rules-1: of 1 proposal decided 0 accepted, 0 of these as proposed, and 1 rejected.']);
  expect(reviewWords({ ...tally, accepted: 0, unchanged: 0, rejected: 0, corrected: [] })).toEqual([
    'rules-1: second opinions only, no proposal of its own decided.',
    'Its stance is the score in force in 1 of 2 targets that both name.',
  ]);
});

it('tells what an extractor missed that proposed nothing', () => {
  expect(
    reviewWords({
      ...tally,
      accepted: 0,
      unchanged: 0,
      rejected: 0,
      corrected: [],
      judged: 0,
      agreed: 0,
      recall: { articles: 1, found: 0, missed: 1, otherwise: 1 },
    }),
  ).toEqual([
    'rules-1: none of its proposals is decided yet, or it made none.',
    'Of 1 report of statements recorded in 1 article reviewed to the end it had found 0 and missed 1; ' +
      '1 came otherwise than by its own proposals. What nobody recorded is not counted.',
  ]);
});
