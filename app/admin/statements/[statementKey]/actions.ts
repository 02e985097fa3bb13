'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { annotateStance, annotationInput } from '@/lib/commands/annotate-stance';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, codingHref } from '@/lib/views/admin-links';
import { annotationSentences, readAnnotationValues, toAnnotation, type AnnotationValues } from '@/lib/views/annotation-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';

export async function annotate(state: FormState<AnnotationValues>, form: FormData): Promise<FormState<AnnotationValues>> {
  const signedIn = await requirePerson('annotate');
  const values = readAnnotationValues(form);
  const person = values.settle ? await requirePerson('settle') : signedIn;
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = annotationInput.safeParse(toAnnotation(values));
  if (!parsed.success) return withIssues(state, values, parsed.error.issues, annotationSentences);
  const result = await carryOut(person.value, (tx, by, at) => annotateStance(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  const { statementKey, target, settle } = parsed.data;
  redirect(afterDeed(codingHref(statementKey, target), settle ? 'settled' : 'annotated', result.value));
}
