import { expect, it } from 'vitest';
import { listWords, matchingValues } from './filter-choices';

const choices = {
  holder: [{ value: 'china', name: 'China' }],
  speaker: [],
  target: [{ value: 'issue:taliban-role', name: 'A recognised Taliban role' }],
  addressee: [],
  occasion: [],
  outlet: [],
  mode: [],
  modality: [],
  capacity: [],
  value: [{ value: '-2', name: '−2' }],
  checked: [],
  state: [],
  word: [],
};

it.each([
  [{ holder: 'china' }, { holder: 'china' }, []],
  [
    { holder: 'atlantis', target: 'issue:taliban-role' },
    { target: 'issue:taliban-role' },
    ['holder=atlantis (no such actor)'],
  ],
  [{ speaker: 'nobody' }, {}, ['speaker=nobody (no such actor)']],
  [
    { value: '-2', occasion: 'no-such', from: '2021-05-01' },
    { value: '-2', from: '2021-05-01' },
    ['occasion=no-such (no such occasion)'],
  ],
])('keeps of %o what names something', (filter, kept, ignored) => {
  expect(matchingValues({ filter, ignored: [] }, choices)).toEqual({ filter: kept, ignored });
});

it('leaves a place aside whose statement is not there', () => {
  const filter = { after: '2021-07-28~gone' };
  expect(matchingValues({ filter, ignored: [] }, choices, false)).toEqual({
    filter: {},
    ignored: ['after=2021-07-28~gone (no such place in the list)'],
  });
  expect(matchingValues({ filter, ignored: [] }, choices)).toEqual({ filter, ignored: [] });
});

it('says how many are shown', () => {
  expect(listWords(45, 45)).toBe('All 45 statements');
  expect(listWords(7, 45)).toBe('7 of 45 statements');
});
