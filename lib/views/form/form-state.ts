import type { EarlierChange, SavedTexts } from '@/lib/domain/change/refusal';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import { refusalWords, refusedField, type Refusal } from '../words/refusal-words';

/** What somebody else saved meanwhile, to stand beside what was typed. */
export interface Earlier {
  readonly change: EarlierChange;
  readonly value?: JudgedValue;
  readonly fields?: StatementFields;
  readonly saved?: SavedTexts;
}

/** A form as it is shown: what was typed, and what is wrong with it. `Values` are as typed, so mostly text. */
export interface FormState<Values> {
  /** Counts up with each attempt: fields are drawn anew with what was typed. */
  readonly attempt: number;
  readonly values: Values;
  /** By field name; what belongs to no field stands in `message`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly message: string | null;
  readonly earlier: Earlier | null;
}

/** How an action answers a form: it gets the last state and what was sent, and answers the next. */
export type FormAction<Values> = (state: FormState<Values>, form: FormData) => Promise<FormState<Values>>;

export function openForm<Values>(values: Values): FormState<Values> {
  return { attempt: 0, values, errors: {}, message: null, earlier: null };
}

export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The form again, with what was typed and one sentence at each field that does not fit. `sentences` stand in for what
 * the schema says of a field that is chosen, not written.
 */
export function withIssues<Values>(
  state: FormState<Values>,
  values: Values,
  issues: readonly Issue[],
  sentences: Readonly<Record<string, string>> = {},
): FormState<Values> {
  const errorOf = ({ path: [name = ''], message }: Issue) => [String(name), sentences[String(name)] ?? message];
  const errors = Object.fromEntries([...issues].reverse().map(errorOf)) as Record<string, string>;
  return { attempt: state.attempt + 1, values, errors, message: null, earlier: null };
}

/** The form again, with what was typed and why the command was refused. */
export function withRefusal<Values>(state: FormState<Values>, values: Values, refusal: Refusal): FormState<Values> {
  const field = refusedField(refusal);
  const words = refusalWords(refusal);
  const told = {
    attempt: state.attempt + 1,
    values,
    errors: field === null ? {} : { [field]: words },
    message: field === null ? words : null,
  };
  if (refusal.code !== 'stale-version') return { ...told, earlier: null };
  const { earlier: change, value, fields, saved } = refusal;
  return {
    ...told,
    earlier: {
      change,
      ...(value === undefined ? {} : { value }),
      ...(fields === undefined ? {} : { fields }),
      ...(saved === undefined ? {} : { saved }),
    },
  };
}

/** The form again, with what was typed and a sentence about the whole of it. */
export function withMessage<Values>(state: FormState<Values>, values: Values, message: string): FormState<Values> {
  return { attempt: state.attempt + 1, values, errors: {}, message, earlier: null };
}

/** One text of a sent form; nothing for a field that is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
}
