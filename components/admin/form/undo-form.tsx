'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from './use-first-fault';

export interface UndoValues {
  readonly seq: string;
  readonly reason: string;
  /** The page to come back to. */
  readonly back: string;
}

interface UndoFormProps {
  readonly action: FormAction<UndoValues>;
  readonly initial: FormState<UndoValues>;
  readonly reasonAttributes: TextAttributes;
}

/** Asks for a reason before a change is taken back. */
export function UndoForm({ action, initial, reasonAttributes }: UndoFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <details className="undo" {...(attempt > 0 ? { open: true } : {})}>
      <summary>
        Undo<span className="unseen"> change {values.seq}</span>
      </summary>
      <form ref={form} action={send} className="stack" aria-label={`Undo change ${values.seq}`}>
        {message ? <FormMessage>{message}</FormMessage> : null}
        <input type="hidden" name="seq" value={values.seq} />
        <input type="hidden" name="back" value={values.back} />
        <Field id={`undo-reason-${values.seq}`} label={`Why change ${values.seq} is undone`} error={errors.reason}>
          {(control) => (
            <input
              key={attempt}
              {...control}
              {...reasonAttributes}
              className="input"
              name="reason"
              type="text"
              defaultValue={values.reason}
            />
          )}
        </Field>
        <div>
          <button className="button" data-quiet type="submit" disabled={pending}>
            Undo change {values.seq}
          </button>
        </div>
      </form>
    </details>
  );
}
