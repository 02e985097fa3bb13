'use client';

import { useActionState, useRef, type KeyboardEvent } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { ConfirmationValues } from '@/lib/views/form/confirm-item';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { KeysHint } from '../form/keys-hint';

interface ConfirmKeysProps {
  readonly action: FormAction<ConfirmationValues>;
  readonly initial: FormState<ConfirmationValues>;
  readonly changeHref: string;
  readonly skipHref: string;
}

/** The three ways on from a score: it is right, it is wrong, or later. Keys work while the focus is in here. */
export function ConfirmKeys({ action, initial, changeHref, skipHref }: ConfirmKeysProps) {
  const [{ message, earlier }, send, pending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  const change = useRef<HTMLAnchorElement>(null);
  const skip = useRef<HTMLAnchorElement>(null);
  const { statementKey, target, value, skip: skipped } = initial.values;
  const handleKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey || repeat || pending) return;
    if (key === 'c') form.current?.requestSubmit();
    if (key === 'x') change.current?.click();
    if (key === 's') skip.current?.click();
  };
  return (
    <form ref={form} action={send} onKeyDown={handleKey} className="stack" aria-label="Confirm this score">
      {message ? (
        <FormMessage>
          {message}
          {earlier ? ' Open the statement to see it.' : ''}
        </FormMessage>
      ) : null}
      <input type="hidden" name="statementKey" value={statementKey} />
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="value" value={value} />
      <input type="hidden" name="skip" value={skipped} />
      <div className="buttons">
        <button className="button" type="submit" autoFocus aria-keyshortcuts="c" aria-disabled={pending}>
          Confirm <kbd aria-hidden="true">c</kbd>
        </button>
        <a ref={change} className="button" data-quiet href={changeHref} aria-keyshortcuts="x">
          Change <kbd aria-hidden="true">x</kbd>
        </a>
        <a ref={skip} className="button" data-quiet href={skipHref} aria-keyshortcuts="s">
          Skip <kbd aria-hidden="true">s</kbd>
        </a>
      </div>
      <KeysHint>
        Keys, while one of these has the focus: <kbd>c</kbd> or <kbd>Enter</kbd> confirm, <kbd>x</kbd> change,{' '}
        <kbd>s</kbd> skip.
      </KeysHint>
    </form>
  );
}
