'use server';

import { redirect } from 'next/navigation';
import type { UndoValues } from '@/components/admin/undo-form';
import { revertChange } from '@/lib/commands/revert-change';
import { undoInput } from '@/lib/domain/change/change-reason';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { carryOut } from '../carry-out';

export async function undoChange(state: FormState<UndoValues>, form: FormData): Promise<FormState<UndoValues>> {
  const person = await requirePerson('undo');
  const values = { seq: textOf(form, 'seq'), reason: textOf(form, 'reason'), back: textOf(form, 'back') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = undoInput.safeParse({ seq: Number(values.seq), reason: values.reason });
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const result = await carryOut(person.value, (tx, by, at) => revertChange(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(values.back, 'undone', result.value));
}
