'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { rulingChoices, type ShiftVerdictValues } from '@/lib/views/form/shift-verdict-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface ShiftVerdictFormProps {
  readonly action: FormAction<ShiftVerdictValues>;
  readonly initial: FormState<ShiftVerdictValues>;
  readonly reasonAttributes: TextAttributes;
  /** "China, A recognised Taliban role, 3 June 2021": names the form among others of the page. */
  readonly of: string;
}

interface VerdictChoiceProps {
  readonly id: string;
  readonly chosen: string;
  readonly error: string | undefined;
}

function VerdictChoice({ id, chosen, error }: VerdictChoiceProps) {
  return (
    <fieldset
      className="choices"
      {...(error ? { 'aria-invalid': true, 'aria-describedby': `verdict-error-${id}` } : {})}
    >
      <legend>Verdict</legend>
      {rulingChoices.map(({ value, label, words }) => (
        <label key={value} className="check">
          <input type="radio" name="verdict" value={value} required defaultChecked={chosen === value} />
          <span>
            <b>{label}</b> <span className="choice-words">{words}</span>
          </span>
        </label>
      ))}
      {error ? (
        <p className="field-error" id={`verdict-error-${id}`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Confirms or dismisses one shift, with the reason. Several may stand on a page: ids carry the shift's own names. */
export function ShiftVerdictForm({ action, initial, reasonAttributes, of }: ShiftVerdictFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  const id = `${values.holder}-${values.target.replace(':', '-')}-${values.on}`;
  return (
    <form ref={form} action={send} className="stack" aria-label={`Verdict on ${of}`}>
      {message ? <FormMessage>{message}</FormMessage> : null}
      {(['holder', 'target', 'on', 'direction', 'back'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
      <VerdictChoice key={`verdict-${attempt}`} id={id} chosen={values.verdict} error={errors.verdict} />
      <Field id={`verdict-reason-${id}`} label="Reason, in one line" error={errors.reason}>
        {(control) => (
          <input
            key={attempt}
            {...control}
            {...reasonAttributes}
            className="input"
            type="text"
            name="reason"
            defaultValue={values.reason}
          />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          Save the verdict
        </button>
      </div>
    </form>
  );
}
