'use client';

import { useActionState, type KeyboardEvent } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { valueChoices, type AnnotationValues } from '@/lib/views/form/annotation-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { KeysHint } from '../form/keys-hint';
import { OtherJudgement } from './other-judgement';
import { useFirstFault } from '../form/use-first-fault';
import { ValueChoices } from '../form/value-choices';

interface AnnotationFormProps {
  readonly action: FormAction<AnnotationValues>;
  readonly initial: FormState<AnnotationValues>;
  readonly reasonAttributes: TextAttributes;
  readonly maySettle: boolean;
  readonly autoFocus: boolean;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/** Single keys work only while the form has the focus, and never while a reason is being written. */
function handleKey(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, ctrlKey, metaKey, altKey, currentTarget: form, target } = event;
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  const choice = valueChoices.find((candidate) => candidate.key === key);
  if (!choice || ctrlKey || metaKey || altKey || isWriting(target)) return;
  const radio = [...form.elements].find(
    (element) => element instanceof HTMLInputElement && element.name === 'value' && element.value === choice.value,
  );
  if (!(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  radio.focus();
}

function SettleChoice({ attempt, settle }: { readonly attempt: number; readonly settle: boolean }) {
  return (
    <label className="check">
      <input key={`settle-${attempt}`} type="checkbox" name="settle" defaultChecked={settle} />
      <span>
        <b>Settle</b> <span className="choice-words">this value becomes the score in force</span>
      </span>
    </label>
  );
}

/** One judgement of one target: value, reason, and for editors whether it settles the score. */
export function AnnotationForm({ action, initial, reasonAttributes, maySettle, autoFocus }: AnnotationFormProps) {
  const [{ attempt, values, errors, message, earlier }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} onKeyDown={handleKey} className="stack" aria-label="Judge this target">
      {message ? (
        <FormMessage>
          <p>{message}</p>
          {earlier ? <OtherJudgement earlier={earlier} own={values.value} /> : null}
        </FormMessage>
      ) : null}
      {errors.target ? <FormMessage>{errors.target}</FormMessage> : null}
      <input type="hidden" name="statementKey" value={values.statementKey} />
      <input type="hidden" name="target" value={values.target} />
      <input type="hidden" name="adjudicationSeen" value={earlier?.change.seq ?? values.adjudicationSeen} />
      <ValueChoices
        key={`value-${attempt}`}
        chosen={values.value}
        error={errors.value}
        autoFocus={autoFocus && attempt === 0}
      />
      <Field id="reason" label="Reason, in one line" error={errors.reason}>
        {(control) => (
          <textarea
            key={`reason-${attempt}`}
            {...control}
            {...reasonAttributes}
            className="input"
            name="reason"
            rows={2}
            defaultValue={values.reason}
          />
        )}
      </Field>
      {maySettle ? <SettleChoice attempt={attempt} settle={values.settle} /> : null}
      <div className="buttons">
        <button className="button" type="submit" disabled={pending}>
          {earlier ? 'Save mine all the same' : 'Save'}
        </button>
        <KeysHint>
          Keys, in this form: <kbd>1</kbd>–<kbd>5</kbd> for −2 to +2, <kbd>0</kbd> no stance, <kbd>Ctrl</kbd>{' '}
          <kbd>Enter</kbd> save.
        </KeysHint>
      </div>
    </form>
  );
}
