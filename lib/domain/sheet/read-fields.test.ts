import { expect, it, test } from 'vitest';
import { capacity } from '../utterance/utterance';
import { fieldColumn, readDay, readWord } from './read-fields';

test.each([
  [' Official ', { ok: true, value: 'official' }],
  ['OWN', { ok: true, value: 'own' }],
  ['', { ok: false, refusal: { code: 'missing' } }],
  ['private', { ok: false, refusal: { code: 'not-one-of', given: 'private', options: capacity.options } }],
])('the word “%s” of a list', (text, read) => {
  expect(readWord(text, capacity)).toMatchObject(read);
});

test.each([
  ['28 July 2021', { ok: true, value: '2021-07-28' }],
  [' ', { ok: false, refusal: { code: 'missing' } }],
  ['soon ', { ok: false, refusal: { code: 'not-a-day', given: 'soon' } }],
  ['6/7/2021', { ok: false, refusal: { code: 'two-days', days: ['2021-07-06', '2021-06-07'] } }],
])('the day “%s”', (text, read) => {
  expect(readDay(text)).toMatchObject(read);
});

it('knows in which column a field stands', () => {
  expect([fieldColumn('saidOn'), fieldColumn('speaker')]).toEqual(['said_on', 'speaker']);
});
