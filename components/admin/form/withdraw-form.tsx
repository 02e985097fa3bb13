'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import type { WithdrawalValues } from '@/lib/views/form/withdrawal-form';
import { useFirstFault } from './use-first-fault';

interface WithdrawFormProps {
  readonly action: FormAction<WithdrawalValues>;
  readonly initial: FormState<WithdrawalValues>;
  /** "event", "group" */
  readonly noun: string;
  readonly reasonAttributes: TextAttributes;
}

/** Asks for a reason before something is taken off the public pages. */
export function WithdrawForm({ action, initial, noun, reasonAttributes }: WithdrawFormProps) {
  const [{ attempt, values, errors, message, earlier }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <details className="undo mt-4 mb-6" {...(attempt > 0 ? { open: true } : {})}>
      <summary>Withdraw this {noun}</summary>
      <form ref={form} action={send} className="stack" aria-label={`Withdraw this ${noun}`}>
        {message ? <FormMessage>{message}</FormMessage> : null}
        <input type="hidden" name="slug" value={values.slug} />
        <input type="hidden" name="fieldsVersion" value={earlier?.change.seq ?? values.fieldsVersion} />
        <Field
          id="withdrawal"
          label="Why it is withdrawn"
          hint="It leaves every public page, past versions too. Its history stays, and an undo brings it back."
          error={errors.withdrawal}
        >
          {(control) => (
            <input
              key={attempt}
              {...control}
              {...reasonAttributes}
              className="input"
              name="withdrawal"
              type="text"
              defaultValue={values.withdrawal}
            />
          )}
        </Field>
        <div>
          <button className="button" data-quiet type="submit" disabled={pending}>
            Withdraw the {noun}
          </button>
        </div>
      </form>
    </details>
  );
}
