import { expect, it, test } from 'vitest';
import { givenStatement, readAnswer } from './answer';

test.each<readonly [string, readonly unknown[] | null]>([
  ['{"statements": []}', []],
  ['Here it is:\n```json\n{"statements": [{"quote": "a {b}"}]}\n```', [{ quote: 'a {b}' }]],
  ['{"statements": "none"}', null],
  ['{"answer": []}', null],
  ['{"statements": [', null],
  ['There are none.', null],
  ['}{', null],
  ['', null],
])('%j holds %j', (text, statements) => {
  expect(readAnswer(text)).toEqual(statements);
});

it('takes what can be done without as missing or wrong, and nothing else', () => {
  const least = { quote: 'He said so.', speaker: null, stances: [] };
  expect(givenStatement.parse({ ...least, mode: 'shouted', saidOn: 'soon', via: 'Reuters', precision: 3 })).toEqual({
    ...{ ...least, words: '', speakerText: '', cue: '', mode: 'indirect', capacity: 'official', modality: 'asserted' },
    ...{ principals: [], addressees: [], via: [], claimedBy: null, saidOn: null, precision: null },
  });
  for (const without of ['quote', 'speaker', 'stances'])
    expect(givenStatement.safeParse({ ...least, [without]: undefined }).success).toBe(false);
});
