import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from './use-first-fault';

interface RecordedFormProps<Values extends { readonly fieldsVersion: string | number }> {
  readonly state: FormState<Values>;
  readonly send: (data: FormData) => void;
  readonly pending: boolean;
  readonly label: string;
  readonly save: string;
  /** What the form is about, sent along unseen. */
  readonly subject: { readonly name: string; readonly value: string };
  /** Asks why it changes; null for what is not recorded yet. */
  readonly why: {
    readonly name: string;
    readonly typed: string;
    readonly error: string | undefined;
    readonly attributes: TextAttributes;
  } | null;
  readonly children: ReactNode;
}

/**
 * A form about something recorded: the version it was opened on goes with it, and whoever comes second sees the other's
 * change.
 */
export function RecordedForm<Values extends { readonly fieldsVersion: string | number }>({
  state,
  send,
  pending,
  label,
  save,
  subject,
  why,
  children,
}: RecordedFormProps<Values>) {
  const { attempt, values, message, earlier } = state;
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label={label}>
      {message ? (
        <FormMessage>
          {message}
          {earlier ? ' Where you differ, the other version stands under the field.' : ''}
        </FormMessage>
      ) : null}
      <input type="hidden" name={subject.name} value={subject.value} />
      <input type="hidden" name="fieldsVersion" value={earlier?.change.seq ?? values.fieldsVersion} />
      <div key={attempt} className="stack">
        {children}
        {why ? (
          <Field id={why.name} label="Why you change it" error={why.error}>
            {(control) => (
              <input
                {...control}
                {...why.attributes}
                className="input"
                type="text"
                name={why.name}
                defaultValue={why.typed}
              />
            )}
          </Field>
        ) : null}
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {earlier ? 'Save mine all the same' : save}
        </button>
      </div>
    </form>
  );
}
