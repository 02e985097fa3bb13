import type { ReactNode } from 'react';
import { Field, type ControlAttributes } from '@/components/ui/field';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { otherText } from '@/lib/views/form/fields-form';
import type { FieldOptions } from '@/lib/views/form/fields-desk';
import type { FieldsValues } from '@/lib/views/form/fields-form';
import type { FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';

export interface FieldsPartProps {
  readonly state: FormState<FieldsValues>;
  readonly options: FieldOptions;
  readonly attributes: { readonly summary: TextAttributes; readonly reason: TextAttributes };
}

interface StatementFieldProps extends Pick<FieldsPartProps, 'state' | 'options'> {
  readonly name: keyof StatementFields;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** What the other person saved in this field, where it differs from what was typed. */
export function OtherVersion({ state, options, name }: Pick<StatementFieldProps, 'state' | 'options' | 'name'>) {
  const { earlier, values } = state;
  const names = [...options.actors, ...options.occasions];
  const other = earlier?.fields ? otherText(earlier.fields, values, name, names) : null;
  return other === null ? null : (
    <>
      {earlier?.change.by} has: <b>{other}</b>
    </>
  );
}

/** One field of a statement: label, control, hint, fault, and another person's version of it. */
export function StatementField({ name, label, hint, state, options, children }: StatementFieldProps) {
  const other = <OtherVersion state={state} options={options} name={name} />;
  const hasOther =
    state.earlier?.fields !== undefined && otherText(state.earlier.fields, state.values, name, []) !== null;
  return (
    <Field id={name} label={label} hint={hasOther ? other : hint} error={state.errors[name]}>
      {children}
    </Field>
  );
}
