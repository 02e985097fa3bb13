'use client';

import { useActionState, type ReactNode } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { openForm, type FormAction } from '@/lib/views/form/form-state';

interface DeedFormProps<Values extends object> {
  readonly action: FormAction<Values>;
  /** What the deed is done to, sent along unseen. */
  readonly of: Values;
  readonly className?: string;
  /** The button, and what stands beside it. */
  readonly children: ReactNode;
}

/** One press that does one thing; why it was not done stands above the button. */
export function DeedForm<Values extends object>({ action, of, className, children }: DeedFormProps<Values>) {
  const [{ message, errors }, send] = useActionState(action, openForm(of));
  const fault = message ?? Object.values(errors)[0] ?? null;
  return (
    <form action={send} {...(className === undefined ? {} : { className })}>
      {fault ? <FormMessage>{fault}</FormMessage> : null}
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </form>
  );
}
