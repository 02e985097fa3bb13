import { expect, test } from 'vitest';
import { toArchiveState, type AskedState } from './archive-state';

const state = (changed: Partial<AskedState>): AskedState => ({
  asked: 120,
  head: 181,
  versionAt: '2026-11-01T00:00:00.000Z',
  firstAt: '2026-10-30T00:00:00.000Z',
  withdrawn: [],
  ignored: [],
  newestHref: '?',
  ...changed,
});

test.each([
  ['an older version', state({}), 'State as of 1 November 2026 (version 120 of 181). Newer changes are left out.'],
  [
    'the newest version',
    state({ asked: 181 }),
    'State as of 1 November 2026 (version 181 of 181). It is the newest so far; the links here stay with it.',
  ],
  [
    'version 0',
    state({ asked: 0, versionAt: null }),
    'State before the first change (30 October 2026): nothing was recorded yet.',
  ],
  ['none', state({ asked: null }), undefined],
  ['one past the head', state({ asked: 182 }), undefined],
])('asked for %s', (_, asked, words) => {
  expect(toArchiveState(asked).banner?.words).toBe(words);
});

test('a version past the head is named beside what was ignored', () => {
  expect(toArchiveState(state({ asked: 999, ignored: ['asOf=x'] })).ignored).toEqual([
    'asOf=x',
    'version=999 (the newest is 181, shown here)',
  ]);
});

test.each([
  [[], null],
  [['a'], '1 statement withdrawn since is not shown: a.'],
  [['a', 'b'], '2 statements withdrawn since are not shown: a, b.'],
  [
    'a b c d e f g h i j k l'.split(' '),
    '12 statements withdrawn since are not shown: a, b, c, d, e, f, g, h, i, j and 2 more.',
  ],
])('withdrawn since: %j', (withdrawn, words) => {
  expect(toArchiveState(state({ withdrawn })).banner?.withdrawn).toBe(words);
});
