import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requestScope } from '@/lib/runtime/server-link';
import { openForm, withIssues, withMessage, withRefusal, type FormState } from '@/lib/views/form/form-state';
import type { Halt } from './deed';
import { statusOfRefusal } from './refusal-status';

/** How often a form was tried before; whatever else the last state holds is ours, and is made anew. */
const lastState = z.looseObject({ attempt: z.int().min(0).max(1_000_000_000) });

/**
 * How one form that was sent is answered: again, with what was typed and the status that says why, or by another page.
 */
export class FormAnswer<Values> {
  readonly #state: FormState<Values>;
  /** Whether the last state is one that a page of ours holds. */
  readonly isOurs: boolean;

  constructor(
    state: unknown,
    readonly values: Values,
    readonly sentences: Readonly<Record<string, string>> = {},
  ) {
    const last = lastState.safeParse(state);
    this.isOurs = last.success;
    this.#state = { ...openForm(values), attempt: last.data?.attempt ?? 0 };
  }

  #again(status: number, state: FormState<Values>): FormState<Values> {
    const scope = requestScope();
    // What was asked on the way may have said already why: that too many wait, for one.
    if (scope) scope.status ??= status;
    return state;
  }

  /** What a page of ours would not have sent. */
  unreadable(words: string): FormState<Values> {
    return this.#again(400, withMessage(this.#state, this.values, words));
  }

  /** The database can't be used, for the reason in these words. */
  unavailable(words: string): FormState<Values> {
    return this.#again(503, withMessage(this.#state, this.values, `${words} What you typed is kept here.`));
  }

  halt(halt: Halt<Values>): FormState<Values> {
    if ('leave' in halt) return redirect(halt.leave);
    if ('show' in halt) return this.#again(409, halt.show(this.#state));
    const { values = this.values } = halt;
    return 'refusal' in halt
      ? this.#again(statusOfRefusal(halt.refusal), withRefusal(this.#state, values, halt.refusal))
      : this.#again(422, withIssues(this.#state, values, halt.issues, this.sentences));
  }
}
