'use client';

import { OptionSelect } from '@/components/ui/option-select';
import { typedAliases, type ActorOptions, type ActorValues } from '@/lib/views/form/actor-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { ActorMore } from './actor-more';
import { EntryForm } from '../form/entry-form';
import { RoleRows } from './role-rows';
import { SavedField } from '../form/saved-field';

interface ActorFormProps {
  readonly action: FormAction<ActorValues>;
  readonly initial: FormState<ActorValues>;
  readonly options: ActorOptions;
  readonly attributes: { readonly name: TextAttributes; readonly reason: TextAttributes };
}

type State = FormState<ActorValues>;

function AliasField({ state }: { readonly state: State }) {
  const { values } = state;
  return (
    <SavedField
      state={state}
      name="aliases"
      typed={typedAliases(values)}
      label="Other names, one a line"
      hint={
        'Articles are read with these. ' +
        'A name that passed to another may end with its last day: “Kabul until 2021-08-15”.'
      }
    >
      {(control) => (
        <textarea
          {...control}
          className="input"
          name="aliases"
          rows={Math.min(12, 3 + values.aliases.split('\n').length)}
          defaultValue={values.aliases}
        />
      )}
    </SavedField>
  );
}

function NameFields({
  state,
  options,
  attributes,
}: Omit<ActorFormProps, 'action' | 'initial'> & { readonly state: State }) {
  const { values } = state;
  return (
    <>
      <SavedField state={state} name="name" typed={values.name} label="Name">
        {(control) => (
          <input
            {...control}
            {...attributes.name}
            className="input"
            type="text"
            name="name"
            defaultValue={values.name}
          />
        )}
      </SavedField>
      <div className="field-row">
        <SavedField
          state={state}
          name="shortName"
          typed={values.shortName}
          label="Short name"
          hint="For narrow places. May stay empty."
        >
          {(control) => (
            <input
              {...control}
              className="input"
              type="text"
              name="shortName"
              maxLength={40}
              defaultValue={values.shortName}
            />
          )}
        </SavedField>
        <SavedField state={state} name="kind" typed={values.kind} names={options.kinds} label="Kind">
          {(control) => <OptionSelect control={control} name="kind" options={options.kinds} chosen={values.kind} />}
        </SavedField>
      </div>
      <AliasField state={state} />
    </>
  );
}

/** One actor, to be recorded or changed. An actor that is recorded already asks why it changes. */
export function ActorForm({ action, initial, options, attributes }: ActorFormProps) {
  return (
    <EntryForm action={action} initial={initial} verb="Record" one="an actor" reasonAttributes={attributes.reason}>
      {(state) => (
        <>
          <NameFields state={state} options={options} attributes={attributes} />
          <RoleRows state={state} options={options} />
          <ActorMore state={state} options={options} />
        </>
      )}
    </EntryForm>
  );
}
