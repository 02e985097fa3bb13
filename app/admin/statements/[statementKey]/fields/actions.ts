'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editStatement } from '@/lib/commands/edit-statement';
import { changeReason } from '@/lib/domain/change/change-reason';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, codingHref } from '@/lib/views/admin-links';
import { fieldsSentences, parseFields, readFieldsValues, type FieldsValues } from '@/lib/views/fields-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';

export async function editFields(state: FormState<FieldsValues>, form: FormData): Promise<FormState<FieldsValues>> {
  const person = await requirePerson('edit-statement');
  const values = readFieldsValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseFields(values);
  const reason = changeReason.safeParse(values.editReason);
  if (!parsed.success || !reason.success) {
    const reasonIssues = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['editReason'], message }));
    return withIssues(state, values, [...(parsed.error?.issues ?? []), ...reasonIssues], fieldsSentences);
  }
  const { statementKey, fieldsVersion } = values;
  const edit = { statementKey, fields: parsed.data, fieldsVersion: Number(fieldsVersion), reason: reason.data };
  const result = await carryOut(person.value, (tx, by, at) => editStatement(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(codingHref(statementKey), 'edited', result.value));
}
