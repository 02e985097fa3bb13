import { expect, it } from 'vitest';
import { checkFields, statementFields, type StatementFields } from './statement-input';

const fields: StatementFields = {
  summary: 'Says so.',
  speaker: 'wang-yi',
  capacity: 'official',
  principals: [{ actor: 'china', claimedBy: null }],
  addressees: [],
  occasion: null,
  saidOn: '2021-07-28',
  precision: 'day',
  venue: '',
  modality: 'asserted',
  condition: null,
};

it('accepts fields that agree', () => expect(checkFields(fields)).toBeNull());

it.each([
  ['principals', { capacity: 'own' as const }],
  ['principals', { principals: [] }],
  [
    'principals',
    {
      principals: [
        { actor: 'china', claimedBy: null },
        { actor: 'china', claimedBy: 'taliban' },
      ],
    },
  ],
  ['condition', { modality: 'conditional' as const }],
  ['addressees', { addressees: ['taliban', 'taliban'] }],
])('refuses at %s', (field, altered) => {
  expect(checkFields({ ...fields, ...altered })).toMatchObject({ code: 'fields-disagree', field });
});

it.each([{ saidOn: '2021-02-30' }, { summary: '  ' }, { precision: 'year' }])('refuses %o by its shape', (altered) => {
  expect(statementFields.safeParse({ ...fields, ...altered }).success).toBe(false);
});
