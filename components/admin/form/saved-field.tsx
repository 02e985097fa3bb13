import type { ReactNode } from 'react';
import { Field, type ControlAttributes } from '@/components/ui/field';
import type { FormState } from '@/lib/views/form/form-state';
import { savedText } from '@/lib/views/form/saved-text';

interface SavedFieldProps {
  readonly state: FormState<unknown>;
  readonly name: string;
  /** What was typed, to compare with what another person saved meanwhile. */
  readonly typed: string;
  /** Names of what the field chooses by slug. */
  readonly names?: readonly { readonly slug: string; readonly name: string }[];
  readonly label: string;
  readonly hint?: ReactNode;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** A field with what is wrong with it, and another person's version of it where one was saved meanwhile. */
export function SavedField({ state, name, typed, names = [], label, hint, children }: SavedFieldProps) {
  const saved = savedText(state, name, typed, names);
  return (
    <Field
      id={name}
      label={label}
      hint={
        saved ? (
          <>
            {saved.by} has: <b>{saved.has}</b>
          </>
        ) : (
          hint
        )
      }
      error={state.errors[name]}
    >
      {children}
    </Field>
  );
}
