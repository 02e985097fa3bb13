import { redirect } from 'next/navigation';
import { isDatabaseUnavailable } from '@/lib/data/engine/database-unavailable';
import type { Permission } from '@/lib/domain/access/permission';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { requestScope } from '@/lib/runtime/server-link';
import { requirePerson } from '@/lib/session/current-person';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { unreadableForm } from '@/lib/views/sent-form/sent-form';
import { carryOut } from './action/carry-out';
import type { FormRequest, Deed, Done, ParseOutcome } from './action/deed';
import { FormAnswer } from './action/form-answer';

type WhoMay<Values> = (values: Values) => Promise<Result<Person | null, CommandRefusal>>;

/** The one command, or nothing where a deed has none: then what was prepared is all there is to do. */
async function command<Sent, Values, P extends ParseOutcome, More, Made>(
  deed: Deed<Sent, Values, P, More, Made>,
  asked: FormRequest<Sent, Values, P> & More,
  by: Person | null,
): Promise<Result<Done<Made>, CommandRefusal>> {
  const { command: work } = deed;
  if (!work || !by) return accepted({ made: undefined as Made, change: 0 });
  return carryOut((tx) => work(tx, asked, by, now()));
}

async function carryThrough<Sent, Values, P extends ParseOutcome, More, Made>(
  deed: Deed<Sent, Values, P, More, Made>,
  answer: FormAnswer<Values>,
  sent: Sent,
  by: Person | null,
): Promise<FormState<Values>> {
  const { values } = answer;
  const parsed: ParseOutcome = deed.parse?.(values, sent) ?? { ok: true };
  if (!parsed.ok) return answer.halt({ issues: parsed.issues });
  const asked = { ...parsed, sent, values } as FormRequest<Sent, Values, P>;
  const prepared = (await deed.prepare?.(asked)) ?? { ready: {} as More };
  if (!('ready' in prepared)) return answer.halt(prepared);
  const ready = { ...asked, ...prepared.ready };
  const done = await command(deed, ready, by);
  if (!done.ok) return answer.halt(deed.refused?.(done.refusal, ready) ?? { refusal: done.refusal });
  return redirect(await deed.next(ready, done.value));
}

/** Reads by zod what came, asks who sent it and whether they may, does the deed, and leads on. */
async function answerForm<Sent, Values, P extends ParseOutcome, More, Made>(
  deed: Deed<Sent, Values, P, More, Made>,
  whoMay: WhoMay<Values>,
  state: unknown,
  form: unknown,
): Promise<FormState<Values>> {
  const scope = requestScope();
  if (scope) scope.began = true;
  const read = deed.form.schema.safeParse(form);
  const answer = new FormAnswer(state, deed.read(form instanceof FormData ? form : new FormData()), deed.sentences);
  try {
    const person = await whoMay(answer.values);
    if (!person.ok) return answer.halt({ refusal: person.refusal });
    if (!read.success) return answer.unreadable(unreadableForm(read.error.issues));
    if (!answer.isOurs) return answer.unreadable(unreadableForm([]));
    return await carryThrough(deed, answer, read.data, person.value);
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    return answer.unavailable(error.message);
  }
}

interface ActionGuard<Values> {
  /** What whoever sends the form must be allowed to do. */
  readonly permission: Permission;
  /** What else they must be allowed to do, by what they typed. */
  readonly besides?: (values: Values) => Permission | null;
}

/**
 * The one way in for what signed-in people do: a server action that takes the form's last state and what was sent, and
 * answers the next state. Whatever can't be read, may not be done or is refused comes back as the form with what was
 * typed, a sentence, and a status that says so.
 */
export function formAction<Sent, Values, P extends ParseOutcome, More, Made>(
  deed: Deed<Sent, Values, P, More, Made> & ActionGuard<Values>,
): FormAction<Values> {
  const whoMay: WhoMay<Values> = async (values) => {
    const person = await requirePerson(deed.permission);
    const besides = deed.besides?.(values) ?? null;
    return person.ok && besides !== null ? requirePerson(besides) : person;
  };
  return async (state, form) => answerForm(deed, whoMay, state, form);
}

/** The same for what anybody may do: sign in, sign out. It has no command, since nobody would have carried it out. */
export function openFormAction<Sent, Values, P extends ParseOutcome, More>(
  deed: Omit<Deed<Sent, Values, P, More, undefined>, 'command' | 'refused'>,
): FormAction<Values> {
  return async (state, form) =>
    answerForm<Sent, Values, P, More, undefined>(deed, () => Promise.resolve(accepted(null)), state, form);
}
