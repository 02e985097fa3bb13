'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { recordByHand } from '@/lib/commands/record-by-hand';
import { archiveAt, reader } from '@/lib/data/archive';
import { findHeldUtterance } from '@/lib/data/same-utterance';
import { findStoredText } from '@/lib/data/stored-text';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, recordHref } from '@/lib/views/admin-links';
import { fieldsSentences } from '@/lib/views/fields-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { insteadOf, parseHandRecord, readHandRecord, type HandRecordValues } from '@/lib/views/hand-record-form';
import { mayBeSame, showSame, toSameUtterance } from '@/lib/views/same-utterance';

/** Records what was found in the text; where its speaker may have said it already, that statement is shown first. */
export async function recordFromText(state: FormState<HandRecordValues>, form: FormData): Promise<FormState<HandRecordValues>> {
  const person = await requirePerson('review');
  const typed = readHandRecord(form);
  if (!person.ok) return withRefusal(state, typed, person.refusal);
  const stored = (await findStoredText(reader(), typed.article)) ?? { length: 0, passages: [] };
  const parsed = parseHandRecord(stored, typed);
  if (!parsed.ok) return withIssues(state, parsed.values, parsed.issues, fieldsSentences);
  const held = await findHeldUtterance(await archiveAt(), { ...parsed.input, ...parsed.input.fields, principals: parsed.input.fields.principals.map(({ actor }) => actor) });
  const values = { ...parsed.values, same: held && toSameUtterance(held) };
  if (mayBeSame(values)) return showSame(state, values);
  const reportOf = held?.statement.key === typed.reportOf ? { statement: typed.reportOf, basis: held.basis } : null;
  const result = await carryOut(person.value, (tx, by, at) => recordByHand(tx, { ...parsed.input, reportOf }, by, at));
  if (!result.ok) return withRefusal(state, { ...values, instead: insteadOf(result.refusal) }, result.refusal);
  return redirect(afterDeed(recordHref(typed.article), 'recorded', result.value));
}
