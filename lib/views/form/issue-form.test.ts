import { expect, it, test } from 'vitest';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import {
  bearingNames,
  noIssue,
  parseIssue,
  parseIssueEdit,
  readIssueValues,
  toIssueValues,
  typedBearings,
  typedTerms,
} from './issue-form';

const fields: IssueFields = {
  label: 'Open borders',
  proposition: 'Borders should stay open.',
  forPole: 'backs',
  againstPole: 'rejects',
  note: null,
  terms: ['withdrawal', 'pull-out'],
  bearings: [{ actor: 'china', sign: -1 }],
  retired: false,
};
const values = { ...toIssueValues('open-borders', fields, 7), reason: 'The press says so.' };

it('shows what is stored and reads it back', () => {
  expect(values.terms).toBe('withdrawal\npull-out');
  expect([typedTerms(values), typedBearings(values)]).toEqual(['pull-out; withdrawal', 'china −']);
  expect(parseIssueEdit(values)).toEqual({ ok: true, fields, reason: 'The press says so.', meaning: null });
});

it('reads rows, a term a line, and sentences without their line breaks', () => {
  const form = new FormData();
  const sent = [
    ['label', 'Open  borders'],
    ['proposition', ' Borders should\r\nstay open. '],
    ['forPole', 'backs'],
    ['againstPole', 'rejects'],
    ['note', ' '],
    ['terms', ' withdrawal \r\n\r\npull-out'],
    ['bearingActor', ''],
    ['bearingSign', '1'],
    ['bearingActor', 'china'],
    ['bearingSign', '-1'],
    ['meaning', 'changed'],
  ] as const;
  for (const [name, value] of sent) form.append(name, value);
  const read = readIssueValues(form);
  expect(parseIssue(read)).toEqual({ ok: true, fields });
  expect(parseIssueEdit({ ...read, reason: 'x' })).toMatchObject({ meaning: 'changed' });
});

test.each([
  ['no label', { label: ' ' }, 'label', 'Give the issue a label.'],
  [
    'no proposition',
    { proposition: '\n' },
    'proposition',
    'Write the proposition: one sentence that one can back or reject.',
  ],
  ['no end', { forPole: '' }, 'forPole', 'Say what one does who backs it, such as “backs”.'],
  ['a term twice', { terms: 'Exit\nexit' }, 'terms', 'A term stands on two lines.'],
  ['a long term', { terms: `exit\n${'x'.repeat(81)}` }, 'terms', 'Line 2: Keep each term under 80 characters.'],
  [
    'an actor twice',
    {
      bearings: [
        { actor: 'china', sign: '1' },
        { actor: 'china', sign: '-1' },
      ],
    },
    'bearings',
    'An actor is named twice.',
  ],
  ['no actor’s name', { bearings: [{ actor: 'Not a slug', sign: '1' }] }, 'bearings', 'Actor 1: Choose from the list.'],
  ['no reason', { reason: ' ' }, 'reason', 'Give the reason in one line.'],
])('says of %s where it is', (_, altered, field, message) => {
  const parsed = parseIssueEdit({ ...values, ...altered });
  expect(parsed.ok ? [] : parsed.issues).toEqual([{ path: [field], message }]);
});

it('starts from an issue that one backs or rejects, and names what another saved', () => {
  expect([noIssue.forPole, noIssue.againstPole]).toEqual(['backs', 'rejects']);
  expect(bearingNames([{ slug: 'china', name: 'China' }])).toEqual([
    { slug: 'china +', name: 'China +' },
    { slug: 'china −', name: 'China −' },
  ]);
});
