import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import type { Result } from '@/lib/domain/outcome/result';
import type { FormState, Issue } from '@/lib/views/form/form-state';
import type { Refusal } from '@/lib/views/words/refusal-words';
import type { SentForm } from '@/lib/views/sent-form/sent-form';

export type ParseOutcome = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What is known of a form that can be read: what came, what was typed, and what that was parsed to. */
export type FormRequest<Sent, Values, P extends ParseOutcome> = {
  readonly sent: Sent;
  readonly values: Values;
} & Extract<P, { readonly ok: true }>;

/** Why a form is shown again as it was typed. */
export type Stop = { readonly refusal: Refusal } | { readonly issues: readonly Issue[] };

/** Why a form is left, or shown again. `values`: what it shows then, where that is more than was typed. */
export type Halt<Values> =
  | { readonly leave: string }
  | { readonly refusal: Refusal; readonly values?: Values }
  | { readonly issues: readonly Issue[]; readonly values?: Values }
  | { readonly show: (state: FormState<Values>) => FormState<Values> };

/** What a deed made, and the number of the newest change after it. */
export interface Done<Made> {
  readonly made: Made;
  readonly change: number;
}

/** What a form does: how it is read, what is looked up for it, the one command, and where it leads. */
export interface Deed<Sent, Values, P extends ParseOutcome, More, Made> {
  readonly form: SentForm<Sent>;
  /** What was typed, to be shown again; never refuses. */
  readonly read: (form: FormData) => Values;
  readonly parse?: (values: Values, sent: Sent) => P;
  /** Stand in for what a schema says of a field that is chosen, not written. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Looks up what the command needs besides. */
  readonly prepare?: (asked: FormRequest<Sent, Values, P>) => Promise<{ readonly ready: More } | Halt<Values>>;
  readonly command?: (
    tx: Transaction,
    asked: FormRequest<Sent, Values, P> & More,
    by: Person,
    at: Date,
  ) => Promise<Result<Made, CommandRefusal>>;
  /** What a refusal of the command shows or leads to, where its words are not all. */
  readonly refused?: (refusal: CommandRefusal, asked: FormRequest<Sent, Values, P> & More) => Halt<Values>;
  /** The page that a deed leads to once it is done. */
  readonly next: (asked: FormRequest<Sent, Values, P> & More, done: Done<Made>) => string | Promise<string>;
}

export const atField = (field: string, message: string): { readonly issues: readonly Issue[] } => ({
  issues: [{ path: [field], message }],
});

interface InputData<Input> {
  readonly success: true;
  readonly data: Input;
}
interface InputIssues {
  readonly success: false;
  readonly error: { readonly issues: readonly Issue[] };
}

/** What zod answers, as a deed takes it: `input`, or what is wrong with which field. */
export function inputOf<Input>(
  checked: InputData<Input> | InputIssues,
): { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly issues: readonly Issue[] } {
  return checked.success ? { ok: true, input: checked.data } : { ok: false, issues: checked.error.issues };
}
