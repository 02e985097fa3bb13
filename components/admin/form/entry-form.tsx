import { useActionState, type ReactNode } from 'react';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { RecordedForm } from './recorded-form';

interface EntryValues {
  /** Empty for what is not recorded yet. */
  readonly slug: string;
  readonly reason: string;
  readonly fieldsVersion: string | number;
}

interface EntryFormProps<Values extends EntryValues> {
  readonly action: FormAction<Values>;
  readonly initial: FormState<Values>;
  /** How it comes to be: "Record", with "an actor". */
  readonly verb: string;
  readonly one: `a ${string}` | `an ${string}`;
  readonly reasonAttributes: TextAttributes;
  readonly children: (state: FormState<Values>) => ReactNode;
}

/** Records something, or changes it once it is recorded: then it asks why. */
export function EntryForm<Values extends EntryValues>({
  action,
  initial,
  verb,
  one,
  reasonAttributes,
  children,
}: EntryFormProps<Values>) {
  const [state, send, pending] = useActionState(action, initial);
  const { values, errors } = state;
  const noun = one.replace(/^an? /u, '');
  const recorded = values.slug !== '';
  return (
    <RecordedForm
      state={state}
      send={send}
      pending={pending}
      label={recorded ? `Fields of this ${noun}` : `${verb} ${one}`}
      save={`${recorded ? 'Save' : verb} the ${noun}`}
      subject={{ name: 'slug', value: values.slug }}
      why={
        recorded ? { name: 'reason', typed: values.reason, error: errors.reason, attributes: reasonAttributes } : null
      }
    >
      {children(state)}
    </RecordedForm>
  );
}
