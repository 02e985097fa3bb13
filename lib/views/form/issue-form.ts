import type { ActorReference } from '@/lib/domain/actor/actor';
import { changeReason } from '@/lib/domain/change/change-reason';
import {
  bearingsText,
  issueFields,
  meaningChange,
  type Bearing,
  type IssueFields,
  type MeaningChange,
} from '@/lib/domain/issue/issue-fields';
import { termsText } from '@/lib/domain/issue/issue-terms';
import type { Option } from './fields-desk';
import { textOf, textsOf } from './form-state';

/** An actor that the issue bears on, as chosen; `sign` is `1` or `-1`. */
export interface BearingValues {
  readonly actor: string;
  readonly sign: string;
}

/** An issue as typed, a term a line. `slug`, `fieldsVersion` and `reason` are empty for one not recorded yet. */
export interface IssueValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly reason: string;
  readonly label: string;
  readonly proposition: string;
  readonly forPole: string;
  readonly againstPole: string;
  readonly note: string;
  readonly terms: string;
  readonly bearings: readonly BearingValues[];
  readonly retired: boolean;
  /** Empty while the editor says nothing of the meaning. */
  readonly meaning: string;
}

export const noIssue: IssueValues = {
  slug: '',
  fieldsVersion: '',
  reason: '',
  label: '',
  proposition: '',
  forPole: 'backs',
  againstPole: 'rejects',
  note: '',
  terms: '',
  bearings: [],
  retired: false,
  meaning: '',
};
export const noBearing: BearingValues = { actor: '', sign: '1' };

/** What each sign says: of whoever backs the issue, toward the actor. */
export const signChoices: readonly Option[] = [
  { slug: '1', name: '+ backing it speaks for the actor' },
  { slug: '-1', name: '− backing it speaks against the actor' },
];

export const meaningChoices: readonly {
  readonly value: MeaningChange;
  readonly label: string;
  readonly words: string;
}[] = [
  { value: 'same', label: 'No, only its wording.', words: 'What was judged so far still counts.' },
  {
    value: 'changed',
    label: 'Yes, it means something else now.',
    words:
      'What was judged so far stays on record, but no longer counts: ' +
      'those scores end, and the statements wait below to be judged anew.',
  },
];

export function toIssueValues(slug: string, fields: IssueFields, fieldsVersion: number): IssueValues {
  const { label, proposition, forPole, againstPole, note, terms, bearings, retired } = fields;
  return {
    slug,
    fieldsVersion: String(fieldsVersion),
    reason: '',
    label,
    proposition,
    forPole,
    againstPole,
    note: note ?? '',
    terms: terms.join('\n'),
    bearings: bearings.map(({ actor, sign }) => ({ actor, sign: String(sign) })),
    retired,
    meaning: '',
  };
}

export function readIssueValues(form: FormData): IssueValues {
  const signs = textsOf(form, 'bearingSign');
  const text = (name: Exclude<keyof IssueValues, 'bearings' | 'retired'>): string => textOf(form, name);
  return {
    slug: text('slug'),
    fieldsVersion: text('fieldsVersion'),
    reason: text('reason'),
    label: text('label'),
    proposition: text('proposition'),
    forPole: text('forPole'),
    againstPole: text('againstPole'),
    note: text('note'),
    terms: text('terms'),
    meaning: text('meaning'),
    bearings: textsOf(form, 'bearingActor')
      .map((actor, row) => ({ actor, sign: signs[row] ?? '1' }))
      .filter(({ actor }) => actor !== ''),
    retired: textOf(form, 'retired') !== '',
  };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const bearingsOf = (bearings: readonly BearingValues[]): Bearing[] =>
  bearings.map(({ actor, sign }) => ({ actor, sign: sign === '-1' ? -1 : 1 }));

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Says of which line or row a fault is. */
function placeIssue({ path, message }: Issue): Issue {
  const [field, row] = path;
  if (typeof row !== 'number') return { path, message };
  return {
    path: [String(field)],
    message: field === 'terms' ? `Line ${row + 1}: ${message}` : `Actor ${row + 1}: Choose from the list.`,
  };
}

/** As typed → the fields, or what is wrong with each. Sentences and labels lose their line breaks. */
export function parseIssue({ label, proposition, forPole, againstPole, note, terms, bearings, retired }: IssueValues) {
  const parsed = issueFields.safeParse({
    label: oneLine(label),
    proposition: oneLine(proposition),
    forPole: oneLine(forPole),
    againstPole: oneLine(againstPole),
    note: oneLine(note) || null,
    terms: linesOf(terms),
    bearings: bearingsOf(bearings),
    retired,
  });
  return parsed.success
    ? { ok: true as const, fields: parsed.data }
    : { ok: false as const, issues: parsed.error.issues.map(placeIssue) };
}

/** An edit needs a reason beside its fields, and says of the meaning what was chosen, if anything was. */
export function parseIssueEdit(values: IssueValues) {
  const issue = parseIssue(values);
  const reason = changeReason.safeParse(values.reason);
  const meaning = meaningChange.safeParse(values.meaning).data ?? null;
  if (issue.ok && reason.success) return { ok: true as const, fields: issue.fields, reason: reason.data, meaning };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...(issue.ok ? [] : issue.issues), ...ofReason] };
}

/** What was typed, as it compares with what another person saved. */
export const typedTerms = ({ terms }: IssueValues): string => termsText(linesOf(terms));
export const typedBearings = ({ bearings }: IssueValues): string => bearingsText(bearingsOf(bearings));
export const typedRetired = ({ retired }: IssueValues): string => (retired ? 'retired' : 'in use');

/** The actors that an issue may bear on. */
export function toBearingOptions(actors: readonly ActorReference[]): readonly Option[] {
  return actors.map(({ slug, name }) => ({ slug, name }));
}

/** Names for bearings as another person saved them: `china −` is "China −". */
export function bearingNames(actors: readonly Option[]): readonly Option[] {
  return actors.flatMap(({ slug, name }) =>
    (['+', '−'] as const).map((sign) => ({ slug: `${slug} ${sign}`, name: `${name} ${sign}` })),
  );
}
