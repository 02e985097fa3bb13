import { changeReason } from '@/lib/domain/change/change-reason';
import { statementFields, type StatementFields } from '@/lib/domain/statement/statement-input';
import { textOf, textsOf } from './form-state';
import { modalityWords } from '../words/modality-words';
import { capacityWords, precisionWords } from '../words/statement-words';

/** A statement's fields as typed; empty principals and addressees are rows nobody filled in. */
export interface FieldsValues {
  readonly statementKey: string;
  readonly fieldsVersion: string;
  readonly editReason: string;
  readonly summary: string;
  readonly speaker: string;
  readonly capacity: string;
  readonly principals: readonly { readonly actor: string; readonly claimedBy: string }[];
  readonly addressees: readonly string[];
  readonly occasion: string;
  readonly saidOn: string;
  readonly precision: string;
  readonly venue: string;
  readonly modality: string;
  readonly condition: string;
}

const plainNames = [
  'summary',
  'speaker',
  'capacity',
  'occasion',
  'saidOn',
  'precision',
  'venue',
  'modality',
  'condition',
] as const;
type PlainName = (typeof plainNames)[number];

/** What is recorded, as the form shows it. */
export function toFieldsValues(statementKey: string, fields: StatementFields, fieldsVersion: number): FieldsValues {
  return {
    ...fields,
    statementKey,
    fieldsVersion: String(fieldsVersion),
    editReason: '',
    principals: fields.principals.map(({ actor, claimedBy }) => ({ actor, claimedBy: claimedBy ?? '' })),
    occasion: fields.occasion ?? '',
    condition: fields.condition ?? '',
  };
}

export function readFieldsValues(form: FormData): FieldsValues {
  const claims = textsOf(form, 'claimedBy');
  const plain = Object.fromEntries(plainNames.map((name) => [name, textOf(form, name)])) as Record<PlainName, string>;
  return {
    ...plain,
    statementKey: textOf(form, 'statementKey'),
    fieldsVersion: textOf(form, 'fieldsVersion'),
    editReason: textOf(form, 'editReason'),
    principals: textsOf(form, 'principals')
      .map((actor, row) => ({ actor, claimedBy: claims[row] ?? '' }))
      .filter(({ actor }) => actor !== ''),
    addressees: textsOf(form, 'addressees').filter((actor) => actor !== ''),
  };
}

export const fieldsSentences = {
  speaker: 'Choose the speaker.',
  capacity: 'Choose the capacity.',
  principals: 'Choose each principal, and on whose word, from the list.',
  addressees: 'Choose each addressee from the list.',
  occasion: 'Choose the occasion from the list, or none.',
  saidOn: 'Give a day that the calendar has, such as 2021-07-28.',
  precision: 'Choose how exactly the day is known.',
  modality: 'Choose the modality.',
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** As typed → the fields, or what is wrong with each. */
export function parseFields(values: FieldsValues) {
  return statementFields.safeParse({
    ...values,
    principals: values.principals.map(({ actor, claimedBy }) => ({ actor, claimedBy: orNull(claimedBy) })),
    occasion: orNull(values.occasion),
    condition: orNull(values.condition),
  });
}

/** An edit needs a reason beside its fields. */
export function parseFieldsEdit(values: FieldsValues) {
  const fields = parseFields(values);
  const reason = changeReason.safeParse(values.editReason);
  if (fields.success && reason.success) return { ok: true as const, fields: fields.data, reason: reason.data };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['editReason'], message }));
  return { ok: false as const, issues: [...(fields.error?.issues ?? []), ...ofReason] };
}

interface Name {
  readonly slug: string;
  readonly name: string;
}

type NameOf = (slug: string) => string;
type FieldWords = (fields: StatementFields, nameOf: NameOf) => string;

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));
const orEmpty = (text: string): string => (text === '' ? 'empty' : text);

const fieldWords: Readonly<Record<keyof StatementFields, FieldWords>> = {
  summary: ({ summary }) => orEmpty(summary),
  speaker: ({ speaker }, nameOf) => nameOf(speaker),
  capacity: ({ capacity }) => capacityWords(capacity),
  principals: ({ principals }, nameOf) =>
    listed(
      principals.map(({ actor, claimedBy }) =>
        claimedBy === null ? nameOf(actor) : `${nameOf(actor)} (on the word of ${nameOf(claimedBy)})`,
      ),
    ),
  addressees: ({ addressees }, nameOf) => listed(addressees.map(nameOf)),
  occasion: ({ occasion }, nameOf) => (occasion === null ? 'none' : nameOf(occasion)),
  saidOn: ({ saidOn }) => orEmpty(saidOn),
  precision: ({ precision }) => precisionWords(precision),
  venue: ({ venue }) => orEmpty(venue),
  modality: ({ modality }) => modalityWords(modality),
  condition: ({ condition }) => condition ?? 'empty',
};

/** One field in words, actors and occasions by name. */
export function fieldText(fields: StatementFields, field: keyof StatementFields, names: readonly Name[]): string {
  return fieldWords[field](fields, (slug) => names.find((name) => name.slug === slug)?.name ?? slug);
}

/** What somebody else saved in a field, in words; null where it is what was typed too. */
export function otherText(
  other: StatementFields,
  values: FieldsValues,
  field: keyof StatementFields,
  names: readonly Name[],
): string | null {
  const theirs = toFieldsValues(values.statementKey, other, 0);
  return JSON.stringify(theirs[field]) === JSON.stringify(values[field]) ? null : fieldText(other, field, names);
}
