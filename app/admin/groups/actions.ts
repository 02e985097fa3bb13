'use server';

import { redirect } from 'next/navigation';
import { recordGroup } from '@/lib/commands/record-group';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseGroup, readGroupValues, type GroupValues } from '@/lib/views/group-form';
import { carryOut } from '../carry-out';

export async function addGroup(state: FormState<GroupValues>, form: FormData): Promise<FormState<GroupValues>> {
  const person = await requirePerson('edit-group');
  const values = readGroupValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseGroup(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const result = await carryOut(person.value, (tx, by, at) => recordGroup(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed('/admin/groups', 'recorded', result.value));
}
