'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { annotateStance, annotationInput } from '@/lib/commands/stance/annotate-stance';
import { afterDeed, codingHref } from '@/lib/views/address/admin-links';
import { annotationSentences, readAnnotationValues, toAnnotation } from '@/lib/views/form/annotation-form';
import { annotationForm } from '@/lib/views/sent-form/statement-forms';

export const annotate = formAction({
  permission: 'annotate',
  besides: ({ settle }) => (settle ? 'settle' : null),
  form: annotationForm,
  read: readAnnotationValues,
  parse: (values) => inputOf(annotationInput.safeParse(toAnnotation(values))),
  sentences: annotationSentences,
  command: (tx, { input }, by, at) => annotateStance(tx, input, by, at),
  next: ({ input: { statementKey, target, settle } }, { change }) =>
    afterDeed(codingHref(statementKey, target), settle ? 'settled' : 'annotated', change),
});
