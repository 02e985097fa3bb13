import { describe, expect, it } from 'vitest';
import {
  insteadOf,
  noHandRecord,
  parseHandRecord,
  pickedSpan,
  readHandRecord,
  type HandRecordValues,
} from './hand-record-form';

const text =
  'Iran sees “no reason” to hurry. The talks go on.\nIn Tashkent the trains ran late again. The talks go on.';
const stored = { length: text.length, passages: [{ ordinal: 0, start: 0, end: text.length, sha256: '', text }] };
const typed: HandRecordValues = {
  ...noHandRecord('a', '2021-06-10', stored.passages, null),
  words: 'Iran sees "no reason" to hurry.',
  summary: 'No haste.',
  speaker: 'iran',
  principals: [{ actor: 'iran', claimedBy: '' }],
  stances: [{ target: 'issue:x', value: '1' }],
};
const parsed = (given: Partial<HandRecordValues> = {}) => parseHandRecord(stored, { ...typed, ...given });

it('begins with the article’s day, and with the words an address asks for', () => {
  expect(noHandRecord('a', '2021-06-10', stored.passages, { start: 0, end: 4 })).toMatchObject({
    article: 'a',
    words: 'Iran',
    place: '0',
    saidOn: '2021-06-10',
    precision: 'as-of',
  });
  expect(noHandRecord('a', '2021-06-10', stored.passages, { start: 9_000, end: 9_001 })).toMatchObject({
    words: '',
    place: '',
  });
});

it.each([
  [
    { start: '3', end: '9' },
    { start: 3, end: 9 },
  ],
  [{ start: '9', end: '3' }, null],
  [{ start: '-1', end: '3' }, null],
  [{ start: ['1', '2'], end: '3' }, null],
  [{}, null],
])('reads the span of an address: %o', (query, span) => expect(pickedSpan(query)).toEqual(span));

describe('what was typed', () => {
  it('becomes the article’s own words, at their span', () => {
    expect(parsed()).toMatchObject({
      ok: true,
      input: {
        article: 'a',
        start: 0,
        end: 31,
        quote: 'Iran sees “no reason” to hurry.',
        mode: 'mixed',
        cue: '',
        fields: { speaker: 'iran' },
        stances: [{ target: 'issue:x', value: 1 }],
      },
    });
  });

  it('is taken at its word about the wording', () => {
    expect(parsed({ mode: 'indirect', cue: ' sees ' })).toMatchObject({
      ok: true,
      input: { mode: 'indirect', cue: 'sees' },
    });
  });

  it('asks which of several places is meant, and takes the one chosen', () => {
    const { ok, values } = parsed({ words: 'The talks go on.' });
    expect(ok).toBe(false);
    expect(values.places).toEqual([
      {
        place: '32',
        before: 'Iran sees “no reason” to hurry. ',
        words: 'The talks go on.',
        after: '\nIn Tashkent the trains ran late again. The talks go on.',
      },
      {
        place: '88',
        before: '… The talks go on.\nIn Tashkent the trains ran late again. ',
        words: 'The talks go on.',
        after: '',
      },
    ]);
    expect(parsed({ words: 'The talks go on.', place: '88' })).toMatchObject({ ok: true, input: { start: 88 } });
    expect(parsed({ words: 'The talks go on.', place: '5' })).toMatchObject({ ok: false });
  });

  it('is searched anew where other words were typed than selected', () => {
    expect(parsed({ place: '88' })).toMatchObject({ ok: true, input: { start: 0 } });
  });

  it.each<readonly [string, Partial<HandRecordValues>]>([
    ['words', { words: ' ' }],
    ['words', { words: 'Iran sees no reason to hurry.' }],
    ['words', { words: 'The talks go on.' }],
    ['words', { words: 'a', place: '3' }],
    ['speaker', { speaker: '' }],
    ['stances', { stances: [] }],
    ['stances', { stances: [{ target: '', value: '1' }] }],
    ['mode', { mode: 'shouted' }],
    ['cue', { cue: 'said '.repeat(30) }],
  ])('has a fault at %s: %o', (field, given) => {
    const result = parsed(given);
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toContain(field);
  });

  it('loses no half of a stance', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['target', 'issue:x'],
      ['value', ''],
      ['target', ''],
      ['value', '2'],
      ['target', ''],
      ['value', ''],
    ] as const)
      form.append(name, value);
    expect(readHandRecord(form).stances).toEqual([
      { target: 'issue:x', value: '' },
      { target: '', value: '2' },
    ]);
  });
});

it('says of excerpts that they are no more', () => {
  const result = parseHandRecord({ ...stored, length: 500 }, { ...typed, words: 'Nowhere.' });
  expect(result.ok ? '' : result.issues[0]?.message).toMatch(/Only excerpts of this article are stored\.$/u);
});

it('leads to what holds the words already', () => {
  expect(insteadOf({ code: 'already-recorded', field: 'words', statement: 'x' })).toEqual({
    href: '/statements/x',
    words: 'Open the statement',
  });
  expect(insteadOf({ code: 'proposed-already', field: 'words', proposal: 7 })).toEqual({
    href: '/admin/inbox/7',
    words: 'Open the proposal',
  });
  expect(insteadOf({ code: 'unchanged' })).toBeNull();
});
