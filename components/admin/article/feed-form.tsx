'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FeedValues } from '@/lib/views/desk/feed-list';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface FeedFormProps {
  readonly action: FormAction<FeedValues>;
  readonly initial: FormState<FeedValues>;
  readonly outlets: readonly string[];
  readonly attributes: { readonly address: TextAttributes; readonly outlet: TextAttributes };
}

interface OutletFieldProps {
  readonly typed: string;
  readonly error: string | undefined;
  readonly outlets: readonly string[];
  readonly attributes: TextAttributes;
}

function OutletField({ typed, error, outlets, attributes }: OutletFieldProps) {
  return (
    <>
      <Field id="outlet" label="Outlet" hint="Left empty, each page says itself whose it is." error={error}>
        {(control) => (
          <input
            {...control}
            {...attributes}
            className="input"
            type="text"
            name="outlet"
            list="outlets"
            defaultValue={typed}
          />
        )}
      </Field>
      <datalist id="outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** Follows a feed from now on. */
export function FeedForm({ action, initial, outlets, attributes }: FeedFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="stack fields-form" aria-label="Follow a feed">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <div key={attempt} className="stack">
        <Field
          id="address"
          label="Address of the feed"
          hint="RSS, Atom or JSON, on the open Internet."
          error={errors.address}
        >
          {(control) => (
            <input
              {...control}
              {...attributes.address}
              className="input"
              type="text"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              name="address"
              defaultValue={values.address}
            />
          )}
        </Field>
        <OutletField typed={values.outlet} error={errors.outlet} outlets={outlets} attributes={attributes.outlet} />
      </div>
      <div>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Looking' : 'Follow it'}
        </button>
      </div>
    </form>
  );
}
