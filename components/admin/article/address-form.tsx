'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { AddressValues } from '@/lib/views/form/article-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { useFirstFault } from '../form/use-first-fault';

interface AddressFormProps {
  readonly action: FormAction<AddressValues>;
  readonly initial: FormState<AddressValues>;
}

/** Takes in an article from where it stands on the Internet. */
export function AddressForm({ action, initial }: AddressFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Fetch an article">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <Field
        id="address"
        label="Address of the article"
        hint="A web page, plain text, PDF or Word document on the open Internet, up to 5 MB."
        error={errors.address}
      >
        {(control) => (
          <input
            key={attempt}
            {...control}
            className="input"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            name="address"
            required
            defaultValue={values.address}
          />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Fetching' : 'Fetch it'}
        </button>
      </div>
    </form>
  );
}
