'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { OptionSelect } from '@/components/ui/option-select';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { SilenceOptions, SilenceValues } from '@/lib/views/form/silence-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface SilenceFormProps {
  readonly action: FormAction<SilenceValues>;
  readonly initial: FormState<SilenceValues>;
  readonly options: SilenceOptions;
  readonly attributes: { readonly sources: TextAttributes; readonly note: TextAttributes };
}

interface PartProps {
  readonly state: FormState<SilenceValues>;
  readonly options: SilenceOptions;
}

function WhoseSilence({ state: { values, errors }, options }: PartProps) {
  const choose = (name: 'holder' | 'target' | 'kind', label: string, list: SilenceOptions['holders']) => (
    <Field id={name} label={label} error={errors[name]}>
      {(control) => (
        <OptionSelect
          control={control}
          name={name}
          options={[{ slug: '', name: 'Choose' }, ...list]}
          chosen={values[name]}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="field-row">
        {choose('holder', 'Whose stance', options.holders)}
        {choose('target', 'Toward what', options.targets)}
      </div>
      {choose('kind', 'What it was', options.kinds)}
    </>
  );
}

function Period({ state: { values, errors } }: Pick<PartProps, 'state'>) {
  const day = (name: 'from' | 'to', label: string) => (
    <Field id={name} label={label} error={errors[name]}>
      {(control) => (
        <input {...control} className="input" type="date" name={name} required defaultValue={values[name]} />
      )}
    </Field>
  );
  return (
    <div className="field-row">
      {day('from', 'First day of the period')}
      {day('to', 'Last day of the period')}
    </div>
  );
}

/** Records that a stance was looked for, or asked for, and that there was none. */
export function SilenceForm({ action, initial, options, attributes }: SilenceFormProps) {
  const [state, send, pending] = useActionState(action, initial);
  const { attempt, values, errors, message } = state;
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Record a silence">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <div key={attempt} className="stack">
        <WhoseSilence state={state} options={options} />
        <Period state={state} />
        <Field
          id="sources"
          label="Sources looked at"
          hint="What was read, or who was asked and how: it stands on public pages."
          error={errors.sources}
        >
          {(control) => (
            <textarea
              {...control}
              {...attributes.sources}
              className="input"
              name="sources"
              rows={3}
              defaultValue={values.sources}
            />
          )}
        </Field>
        <Field id="note" label="Note" error={errors.note}>
          {(control) => (
            <input
              {...control}
              {...attributes.note}
              className="input"
              type="text"
              name="note"
              defaultValue={values.note}
            />
          )}
        </Field>
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          Record the silence
        </button>
      </div>
    </form>
  );
}
