'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { OfficeWordValues } from '@/lib/views/form/office-word-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface OfficeWordFormProps {
  readonly action: FormAction<OfficeWordValues>;
  readonly initial: FormState<OfficeWordValues>;
  readonly offices: readonly { readonly slug: string; readonly name: string }[];
  readonly attributes: { readonly word: TextAttributes; readonly reason: TextAttributes };
}

interface WordAndMeaningProps {
  readonly state: FormState<OfficeWordValues>;
  readonly offices: OfficeWordFormProps['offices'];
  readonly attributes: TextAttributes;
}

function WordAndMeaning({ state: { values, errors }, offices, attributes }: WordAndMeaningProps) {
  return (
    <div className="field-row">
      <Field id="word" label="Word" hint="As articles have it, without “the”." error={errors.word}>
        {(control) => (
          <input {...control} {...attributes} className="input" type="text" name="word" defaultValue={values.word} />
        )}
      </Field>
      <Field id="office" label="What it means" hint="“As built in” takes back what was set." error={errors.office}>
        {(control) => (
          <OptionSelect control={control} name="office" options={offices} chosen={values.office} none="As built in" />
        )}
      </Field>
    </div>
  );
}

/** Sets what the next articles take a word for. */
export function OfficeWordForm({ action, initial, offices, attributes }: OfficeWordFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { attempt, values, errors, message } = state;
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Set a word">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <div key={attempt} className="stack">
        <WordAndMeaning state={state} offices={offices} attributes={attributes.word} />
        <Field id="reason" label="Why you set it" error={errors.reason}>
          {(control) => (
            <input
              {...control}
              {...attributes.reason}
              className="input"
              type="text"
              name="reason"
              defaultValue={values.reason}
            />
          )}
        </Field>
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          Set the word
        </button>
      </div>
    </form>
  );
}
