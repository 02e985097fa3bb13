import { describe, expect, it } from 'vitest';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { fieldText, otherText, parseFields, readFieldsValues, toFieldsValues, type FieldsValues } from './fields-form';

const recorded: StatementFields = {
  summary: 'China urges talks.',
  speaker: 'wang-yi',
  capacity: 'official',
  principals: [
    { actor: 'china', claimedBy: null },
    { actor: 'taliban', claimedBy: 'china' },
  ],
  addressees: ['mohib'],
  occasion: null,
  saidOn: '2021-07-28',
  precision: 'day',
  venue: '',
  modality: 'hoped',
  condition: null,
};
const names = [
  { slug: 'china', name: 'China' },
  { slug: 'taliban', name: 'Taliban' },
  { slug: 'wang-yi', name: 'Wang Yi' },
];

/** What a browser sends of the form: every row, the spare ones too. */
function send(values: FieldsValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) if (typeof value === 'string') form.set(name, value);
  for (const { actor, claimedBy } of [...values.principals, { actor: '', claimedBy: '' }]) {
    form.append('principals', actor);
    form.append('claimedBy', claimedBy);
  }
  for (const addressee of [...values.addressees, '']) form.append('addressees', addressee);
  return form;
}

const shown = toFieldsValues('key', recorded, 7);

describe('the fields of a statement', () => {
  it('come back from the form as they went in', () => {
    const values = readFieldsValues(send(shown));
    expect(values).toEqual(shown);
    expect(parseFields(values)).toEqual({ success: true, data: recorded });
  });

  it('keep each claim at its principal when the row before goes', () => {
    const values = readFieldsValues(
      send({
        ...shown,
        principals: [
          { actor: '', claimedBy: '' },
          { actor: 'taliban', claimedBy: 'china' },
        ],
      }),
    );
    expect(values.principals).toEqual([{ actor: 'taliban', claimedBy: 'china' }]);
  });

  it.each([
    ['summary', { summary: '  ' }],
    ['speaker', { speaker: '' }],
    ['saidOn', { saidOn: '2021-02-30' }],
    ['modality', { modality: 'shouted' }],
    ['addressees', { addressees: ['No Slug'] }],
  ])('are refused at %s', (field, wrong) => {
    const parsed = parseFields({ ...shown, ...wrong });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it.each([
    ['principals', 'China, Taliban (on the word of China)'],
    ['speaker', 'Wang Yi'],
    ['addressees', 'mohib'],
    ['occasion', 'none'],
    ['venue', 'empty'],
    ['modality', 'wish or appeal'],
    ['saidOn', '2021-07-28'],
  ] as const)('read as words: %s', (field, words) => {
    expect(fieldText(recorded, field, names)).toBe(words);
  });

  it('show another’s version only where it differs', () => {
    const typed = { ...shown, venue: 'Tianjin' };
    expect(otherText(recorded, typed, 'venue', names)).toBe('empty');
    expect(otherText(recorded, typed, 'principals', names)).toBeNull();
  });
});
