'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FieldOptions } from '@/lib/views/fields-desk';
import type { FieldsValues } from '@/lib/views/fields-form';
import type { FormAction, FormState } from '@/lib/views/form-state';
import type { TextAttributes } from '@/lib/views/text-attributes';
import { PeopleFields } from './people-fields';
import { TimeFields } from './time-fields';
import { useFirstFault } from './use-first-fault';
import { WordsFields } from './words-fields';

export interface FieldsPartProps {
  readonly state: FormState<FieldsValues>;
  readonly options: FieldOptions;
  readonly attributes: { readonly summary: TextAttributes; readonly reason: TextAttributes };
}

interface FieldsFormProps {
  readonly action: FormAction<FieldsValues>;
  readonly initial: FormState<FieldsValues>;
  readonly options: FieldOptions;
  readonly attributes: FieldsPartProps['attributes'];
}

/** What is recorded about a statement, all in one form; the version it was opened on goes with it. */
export function FieldsForm({ action, initial, options, attributes }: FieldsFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { attempt, values, errors, message, earlier } = state;
  const form = useFirstFault(attempt);
  const part = { state, options, attributes };
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Fields of this statement">
      {message ? <FormMessage>{message}{earlier ? ' Where you differ, the other version stands under the field.' : ''}</FormMessage> : null}
      <input type="hidden" name="statementKey" value={values.statementKey} />
      <input type="hidden" name="fieldsVersion" value={earlier?.change.seq ?? values.fieldsVersion} />
      <div key={attempt} className="stack">
        <WordsFields {...part} />
        <PeopleFields {...part} />
        <TimeFields {...part} />
        <Field id="editReason" label="Why you change it" error={errors.editReason}>
          {(control) => <input {...control} {...attributes.reason} className="input" type="text" name="editReason" defaultValue={values.editReason} />}
        </Field>
      </div>
      <div><button className="button" type="submit" disabled={pending}>{earlier ? 'Save mine all the same' : 'Save the fields'}</button></div>
    </form>
  );
}
