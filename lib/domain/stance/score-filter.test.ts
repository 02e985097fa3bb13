import { expect, test } from 'vitest';
import { isAbout, type ScoreFilter } from './score-filter';

const settled = { state: 'settled', value: 1, checked: false, target: { key: 'issue:talks' } } as const;
const open = { ...settled, state: 'open' } as const;
const bears = (issue: string, actor: string): boolean => issue === 'issue:talks' && actor === 'taliban';

test.each<readonly [ScoreFilter, boolean, boolean]>([
  [{}, true, true],
  [{ target: 'issue:talks' }, true, true],
  [{ target: 'issue:other' }, false, false],
  [{ value: 1 }, true, false],
  [{ value: 2 }, false, false],
  [{ bearsOn: 'taliban' }, true, true],
  [{ bearsOn: 'china' }, false, false],
  [{ bearsOn: 'taliban', target: 'issue:other' }, false, false],
  [{ state: 'settled' }, true, false],
  [{ state: 'open' }, false, true],
  [{ checked: false }, true, true],
  [{ checked: true }, false, false],
])('%o is about a settled score: %s, and about the same one open: %s', (filter, ofSettled, ofOpen) => {
  expect([isAbout(filter, settled, bears), isAbout(filter, open, bears)]).toEqual([ofSettled, ofOpen]);
});
