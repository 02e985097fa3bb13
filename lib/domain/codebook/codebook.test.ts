import { expect, it } from 'vitest';
import { countingVersions } from './codebook';

const entry = (number: number, revision: number, carriesOver = false) => ({ number, revision, carriesOver });

it.each([
  ['one version counts', [entry(1, 1)], [1]],
  ['the same revision counts across versions', [entry(1, 1), entry(2, 1)], [1, 2]],
  ['a new revision ends what came before', [entry(1, 1), entry(2, 2)], [2]],
  ['unless the editor said it carries over', [entry(1, 1), entry(2, 2, true)], [1, 2]],
  ['a carried revision does not reach past one that was not', [entry(1, 1), entry(2, 2), entry(3, 3, true)], [2, 3]],
  [
    'a revision that an undo brought back counts again, the one between does not',
    [entry(1, 1), entry(2, 2), entry(3, 1)],
    [1, 3],
  ],
  [
    'one brought back does not carry what came between',
    [entry(1, 1), entry(2, 2), entry(3, 1), entry(4, 1, true)],
    [1, 3, 4],
  ],
  ['the order of the rows is no matter', [entry(3, 2), entry(1, 1), entry(2, 2)], [2, 3]],
  ['an issue in no version counts nowhere', [], []],
])('%s', (_, entries, expected) => {
  expect([...countingVersions(entries)].sort()).toEqual(expected);
});
