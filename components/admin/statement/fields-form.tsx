'use client';

import { useActionState } from 'react';
import type { FieldOptions } from '@/lib/views/form/fields-desk';
import type { FieldsValues } from '@/lib/views/form/fields-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { PeopleFields } from './people-fields';
import { RecordedForm } from '../form/recorded-form';
import { TimeFields } from './time-fields';
import { WordsFields } from './words-fields';
import type { FieldsPartProps } from './statement-field';

interface FieldsFormProps {
  readonly action: FormAction<FieldsValues>;
  readonly initial: FormState<FieldsValues>;
  readonly options: FieldOptions;
  readonly attributes: FieldsPartProps['attributes'];
}

/** What is recorded about a statement, all in one form; the version it was opened on goes with it. */
export function FieldsForm({ action, initial, options, attributes }: FieldsFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { values, errors } = state;
  const part = { state, options, attributes };
  return (
    <RecordedForm
      state={state}
      send={send}
      pending={pending}
      label="Fields of this statement"
      save="Save the fields"
      subject={{ name: 'statementKey', value: values.statementKey }}
      why={{ name: 'editReason', typed: values.editReason, error: errors.editReason, attributes: attributes.reason }}
    >
      <WordsFields {...part} />
      <PeopleFields {...part} />
      <TimeFields {...part} />
    </RecordedForm>
  );
}
