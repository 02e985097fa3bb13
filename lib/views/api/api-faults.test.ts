import { expect, test } from 'vitest';
import { noSuchName, queryFault } from './api-faults';
import { scoreParameters } from './api-parameters';

test.each([
  [{ from: '2021-02-30' }, 'from: is no such day; a day is written 2021-07-28.'],
  [{ value: '7' }, 'value: may be -2, -1, 0, 1, 2.'],
  [{ hearsay: 'no' }, 'hearsay: may be yes.'],
  [{ holder: ['china', 'pakistan'] }, 'holder: is given more than once.'],
  [{ holder: 'China!' }, 'holder: is no slug.'],
  [{ limit: '0' }, 'limit: is no number from 1 to 200.'],
  [{ colour: 'red' }, 'colour: no such parameter here.'],
])('%j: %s', (query, message) => {
  const read = scoreParameters.safeParse(query);
  expect(queryFault(read.error?.issues ?? []).message).toBe(message);
});

test('a name that nobody bears is said with the version', () =>
  expect(noSuchName({ part: 'holder', name: 'atlantis' }, 188)).toBe('holder: there is no “atlantis” at version 188.'));
