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

type SavedText = NonNullable<ReturnType<typeof savedText>>;

function OtherVersion({ by, has }: SavedText) {
  return (
    <>
      {by} has: <b>{has}</b>
    </>
  );
}

/** A field with what is wrong with it, and another person's version of it where one was saved meanwhile. */
export function SavedField({ state, name, typed, names = [], label, hint, children }: SavedFieldProps) {
  const saved = savedText(state, name, typed, names);
  return (
    <Field id={name} label={label} hint={saved ? <OtherVersion {...saved} /> : hint} error={state.errors[name]}>
      {children}
    </Field>
  );
}

interface SavedRowsProps {
  readonly state: FormState<unknown>;
  readonly name: string;
  /** What was typed in all rows, to compare with what another person saved meanwhile. */
  readonly typed: string;
  readonly names: readonly { readonly slug: string; readonly name: string }[];
  readonly legend: string;
  readonly hint: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** The same for rows of controls. */
export function SavedRows({ state, name, typed, names, legend, hint, children }: SavedRowsProps) {
  const error = state.errors[name];
  const saved = savedText(state, name, typed, names);
  return (
    <fieldset
      className="choices stack-tight"
      aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>{legend}</legend>
      {children}
      <p className="field-hint" id={`${name}-hint`}>
        {saved ? <OtherVersion {...saved} /> : hint}
      </p>
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
