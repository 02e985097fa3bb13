'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editGroup } from '@/lib/commands/edit-group';
import { withdrawGroup } from '@/lib/commands/withdraw-group';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, groupDeskHref } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseGroupEdit, readGroupValues, type GroupValues } from '@/lib/views/group-form';
import { parseWithdrawal, readWithdrawal, type WithdrawalValues } from '@/lib/views/withdrawal-form';

export async function changeGroup(state: FormState<GroupValues>, form: FormData): Promise<FormState<GroupValues>> {
  const person = await requirePerson('edit-group');
  const values = readGroupValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseGroupEdit(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const edit = { slug: values.slug, fields: parsed.fields, fieldsVersion: Number(values.fieldsVersion), reason: parsed.reason };
  const result = await carryOut(person.value, (tx, by, at) => editGroup(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(groupDeskHref(values.slug), 'edited', result.value));
}

export async function takeOffGroup(state: FormState<WithdrawalValues>, form: FormData): Promise<FormState<WithdrawalValues>> {
  const person = await requirePerson('edit-group');
  const values = readWithdrawal(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseWithdrawal(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const result = await carryOut(person.value, (tx, by, at) => withdrawGroup(tx, parsed.input, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(groupDeskHref(values.slug), 'withdrawn', result.value));
}
