import { expect, it } from 'vitest';
import { reviewWords } from './reading-account';

const tally = { extractor: 'rules-1', accepted: 2, unchanged: 1, rejected: 1, corrected: [{ field: 'stances', n: 1 }, { field: 'saidOn', n: 1 }], judged: 2, agreed: 1 };

it('says what people made of an extractor’s proposals', () => {
  expect(reviewWords(tally)).toEqual([
    'rules-1: of 3 proposals decided 2 accepted, 1 of these as proposed, and 1 rejected.',
    'Corrected: stances 1, date 1.',
    'Its stance is the score in force in 1 of 2 targets that both name.',
  ]);
});

it('leaves out what there is nothing to say of', () => {
  expect(reviewWords({ ...tally, accepted: 0, unchanged: 0, corrected: [], judged: 0, agreed: 0 })).toEqual([
    'rules-1: of 1 proposal decided 0 accepted, 0 of these as proposed, and 1 rejected.',
  ]);
});
