'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { recordByHand } from '@/lib/commands/record-by-hand';
import { reader } from '@/lib/data/archive';
import { findStoredText } from '@/lib/data/stored-text';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, recordHref } from '@/lib/views/admin-links';
import { fieldsSentences } from '@/lib/views/fields-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { insteadOf, parseHandRecord, readHandRecord, type HandRecordValues } from '@/lib/views/hand-record-form';

export async function recordFromText(state: FormState<HandRecordValues>, form: FormData): Promise<FormState<HandRecordValues>> {
  const person = await requirePerson('review');
  const typed = readHandRecord(form);
  if (!person.ok) return withRefusal(state, typed, person.refusal);
  const stored = (await findStoredText(reader(), typed.article)) ?? { length: 0, passages: [] };
  const parsed = parseHandRecord(stored, typed);
  if (!parsed.ok) return withIssues(state, parsed.values, parsed.issues, fieldsSentences);
  const result = await carryOut(person.value, (tx, by, at) => recordByHand(tx, parsed.input, by, at));
  if (!result.ok) return withRefusal(state, { ...parsed.values, instead: insteadOf(result.refusal) }, result.refusal);
  return redirect(afterDeed(recordHref(typed.article), 'recorded', result.value));
}
