'use server';

import { redirect } from 'next/navigation';
import { judgeShift } from '@/lib/commands/judge-shift';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseShiftVerdict, readShiftVerdict, shiftVerdictSentences, type ShiftVerdictValues } from '@/lib/views/shift-verdict-form';
import { carryOut } from '../carry-out';

export async function judge(state: FormState<ShiftVerdictValues>, form: FormData): Promise<FormState<ShiftVerdictValues>> {
  const person = await requirePerson('judge-shift');
  const values = readShiftVerdict(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseShiftVerdict(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues, shiftVerdictSentences);
  const result = await carryOut(person.value, (tx, by, at) => judgeShift(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(values.back, 'recorded', result.value));
}
