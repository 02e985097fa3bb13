import { Field } from '@/components/ui/field';
import { OptionSelect } from '@/components/ui/option-select';
import { holderKinds, someoneNew, type CodedValues } from '@/lib/views/form/coded-form';
import type { FieldOptions, Option } from '@/lib/views/form/fields-desk';
import type { FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { PeopleFields } from '../statement/people-fields';
import { TimeFields } from '../statement/time-fields';
import { WordsFields } from '../statement/words-fields';

/** What a form about a statement and its stances chooses from. */
export interface CodedChoices {
  readonly options: FieldOptions;
  readonly targets: readonly Option[];
  readonly values: readonly Option[];
  readonly attributes: { readonly summary: TextAttributes; readonly reason: TextAttributes };
}

interface CodedFieldsProps extends CodedChoices {
  readonly state: FormState<CodedValues>;
}

const spareRows = 2;

function Stances({
  state,
  targets,
  values,
}: Pick<CodedFieldsProps, 'targets' | 'values'> & { readonly state: FormState<CodedValues> }) {
  const rows = [...state.values.stances, ...Array.from({ length: spareRows }, () => ({ target: '', value: '' }))];
  const error = state.errors.stances ?? state.errors.target;
  return (
    <fieldset className="choices stack-tight" {...(error ? { 'aria-invalid': true } : {})}>
      <legend>Stances: toward what, and which</legend>
      {rows.map(({ target, value }, row) => (
        <div key={row} className="field-row">
          <OptionSelect
            control={{ 'aria-label': `Target ${row + 1}` }}
            name="target"
            options={targets}
            chosen={target}
            none="None"
          />
          <OptionSelect
            control={{ 'aria-label': `Value ${row + 1}` }}
            name="value"
            options={values}
            chosen={value}
            none="No value"
          />
        </div>
      ))}
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}

function WhoseOffice({ values, holders }: { readonly values: CodedValues; readonly holders: FieldOptions['holders'] }) {
  return (
    <>
      <Field id="newOf" label="Of">
        {(control) => (
          <OptionSelect
            control={control}
            name="newOf"
            options={holders}
            chosen={values.newOf}
            none="Nobody, or as named below"
          />
        )}
      </Field>
      <div className="field-row">
        <Field id="newOfName" label="Of one that is in no list">
          {(control) => (
            <input
              {...control}
              className="input"
              type="text"
              name="newOfName"
              maxLength={200}
              defaultValue={values.newOfName}
            />
          )}
        </Field>
        <Field id="newOfKind" label="Which is a">
          {(control) => (
            <OptionSelect control={control} name="newOfKind" options={holderKinds} chosen={values.newOfKind} />
          )}
        </Field>
      </div>
    </>
  );
}

function SomeoneNew({
  state,
  options,
}: Pick<CodedFieldsProps, 'options'> & { readonly state: FormState<CodedValues> }) {
  const { values, errors } = state;
  return (
    <fieldset className="choices stack-tight">
      <legend>Where the speaker is someone new</legend>
      <div className="field-row">
        <Field id="newName" label="Name" error={errors.newName}>
          {(control) => (
            <input {...control} className="input" type="text" name="newName" defaultValue={values.newName} />
          )}
        </Field>
        <Field id="newTitle" label="Office">
          {(control) => (
            <input {...control} className="input" type="text" name="newTitle" defaultValue={values.newTitle} />
          )}
        </Field>
      </div>
      <WhoseOffice values={values} holders={options.holders} />
      <p className="field-hint">
        Both are recorded. With no principal chosen above, an official speaks for whose office this is.
      </p>
    </fieldset>
  );
}

/** All that is said of a statement: who spoke, toward what, in which sense and when. */
export function CodedFields({ state, options, targets, values, attributes }: CodedFieldsProps) {
  const known = { ...options, actors: [...options.actors, { slug: someoneNew, name: 'Someone new, named below' }] };
  const part = { state, options: known, attributes };
  return (
    <>
      <PeopleFields {...part} />
      <SomeoneNew state={state} options={options} />
      <Stances state={state} targets={targets} values={values} />
      <WordsFields {...part} />
      <TimeFields {...part} />
    </>
  );
}
