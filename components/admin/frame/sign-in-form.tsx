'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { useFirstFault } from '../form/use-first-fault';

interface SignInValues {
  readonly email: string;
  readonly next: string;
}

interface SignInFormProps {
  readonly action: FormAction<SignInValues>;
  readonly initial: FormState<SignInValues>;
  readonly attributes: { readonly email: TextAttributes; readonly password: TextAttributes };
}

/** The password is never sent back; everything else typed stays. */
export function SignInForm({ action, initial, attributes }: SignInFormProps) {
  const [{ attempt, values, errors, message }, send, pending] = useActionState(action, initial);
  const form = useFirstFault(attempt);
  return (
    <form ref={form} action={send} className="sign-in">
      {message ? <FormMessage>{message}</FormMessage> : null}
      <input type="hidden" name="next" value={values.next} />
      <Field id="email" label="E-mail address" error={errors.email}>
        {(control) => (
          <input
            key={attempt}
            {...control}
            {...attributes.email}
            className="input"
            name="email"
            type="email"
            autoComplete="username"
            required
            autoFocus
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field id="password" label="Password" error={errors.password}>
        {(control) => (
          <input
            {...control}
            {...attributes.password}
            className="input"
            name="password"
            type="password"
            autoComplete="current-password"
          />
        )}
      </Field>
      <div>
        <button className="button" type="submit" disabled={pending}>
          Sign in
        </button>
      </div>
    </form>
  );
}
