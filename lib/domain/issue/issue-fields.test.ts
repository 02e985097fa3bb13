import { expect, it } from 'vitest';
import { bearingsText, differsInMeaning, issueFields, type IssueFields } from './issue-fields';

const fields: IssueFields = {
  label: 'Open borders',
  proposition: 'Borders should stay open.',
  forPole: 'backs',
  againstPole: 'rejects',
  note: null,
  terms: [],
  bearings: [],
  retired: false,
};

it('needs no term, and names an actor once', () => {
  expect(issueFields.safeParse(fields).success).toBe(true);
  const twice = issueFields.safeParse({
    ...fields,
    bearings: [
      { actor: 'china', sign: 1 },
      { actor: 'china', sign: -1 },
    ],
  });
  expect(twice.error?.issues.map(({ message }) => message)).toEqual(['An actor is named twice.']);
});

it('writes bearings so that they compare', () => {
  expect(
    bearingsText([
      { actor: 'taliban', sign: -1 },
      { actor: 'china', sign: 1 },
    ]),
  ).toBe('china +, taliban −');
});

it.each<readonly [Partial<IssueFields>, boolean]>([
  [{ proposition: 'Borders should open.' }, true],
  [{ forPole: 'wants' }, true],
  [{ note: 'For trade.' }, true],
  [{ label: 'Borders' }, false],
  [{ terms: ['border'] }, false],
  [{ retired: true }, false],
  [{ bearings: [{ actor: 'china', sign: 1 }] }, false],
])('%o may change the meaning: %s', (altered, expected) =>
  expect(differsInMeaning(fields, { ...fields, ...altered })).toBe(expected),
);
