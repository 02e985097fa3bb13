'use client';

import { useActionState } from 'react';
import type { FormAction, FormState } from '@/lib/views/form-state';
import { typedTerms, type TermsValues } from '@/lib/views/terms-form';
import type { TextAttributes } from '@/lib/views/text-attributes';
import { RecordedForm } from './recorded-form';
import { SavedField } from './saved-field';

interface TermsFormProps {
  readonly action: FormAction<TermsValues>;
  readonly initial: FormState<TermsValues>;
  readonly reasonAttributes: TextAttributes;
}

/** The words one issue is found by. */
export function TermsForm({ action, initial, reasonAttributes }: TermsFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { values, errors } = state;
  return (
    <RecordedForm
      state={state}
      send={send}
      pending={pending}
      label="Terms of this issue"
      save="Save the terms"
      subject={{ name: 'slug', value: values.slug }}
      why={{ name: 'reason', typed: values.reason, error: errors.reason, attributes: reasonAttributes }}
    >
      <SavedField state={state} name="terms" typed={typedTerms(values)} label="Terms, one a line" hint="A word also finds its other forms: “withdrawal” finds “withdrawals”. Scores stay as they are.">
        {(control) => <textarea {...control} className="input" name="terms" required rows={Math.min(20, 3 + values.terms.split('\n').length)} defaultValue={values.terms} />}
      </SavedField>
    </RecordedForm>
  );
}
