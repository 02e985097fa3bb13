'use client';

import { OptionSelect } from '@/components/ui/option-select';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { membersText, type GroupValues } from '@/lib/views/form/group-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { EntryForm } from '../form/entry-form';
import { SavedField, SavedRows } from '../form/saved-field';

interface GroupFormProps {
  readonly action: FormAction<GroupValues>;
  readonly initial: FormState<GroupValues>;
  /** Actors that can hold a position. */
  readonly holders: readonly { readonly slug: string; readonly name: string }[];
  readonly attributes: {
    readonly name: TextAttributes;
    readonly note: TextAttributes;
    readonly reason: TextAttributes;
  };
}

const spareRows = 4;

function MemberRows({ state, holders }: Pick<GroupFormProps, 'holders'> & { readonly state: FormState<GroupValues> }) {
  const { members } = state.values;
  return (
    <SavedRows
      state={state}
      name="members"
      typed={membersText(members)}
      names={holders}
      legend="Members"
      hint="Save to get more empty rows. A row set to none goes."
    >
      <div className="field-row">
        {[...members, ...Array.from({ length: spareRows }, () => '')].map((actor, row) => (
          <OptionSelect
            key={row}
            control={{ 'aria-label': `Member ${row + 1}` }}
            name="members"
            options={holders}
            chosen={actor}
            none="None"
          />
        ))}
      </div>
    </SavedRows>
  );
}

/** One group, to be recorded or changed. A group that is recorded already asks why it changes. */
export function GroupForm({ action, initial, holders, attributes }: GroupFormProps) {
  return (
    <EntryForm action={action} initial={initial} verb="Record" one="a group" reasonAttributes={attributes.reason}>
      {(state) => (
        <>
          <SavedField state={state} name="name" typed={state.values.name} label="Name">
            {(control) => (
              <input
                {...control}
                {...attributes.name}
                className="input"
                type="text"
                name="name"
                defaultValue={state.values.name}
              />
            )}
          </SavedField>
          <SavedField
            state={state}
            name="note"
            typed={state.values.note}
            label="Note"
            hint="By what rule actors belong to it, and who is missing."
          >
            {(control) => (
              <textarea
                {...control}
                {...attributes.note}
                className="input"
                name="note"
                rows={2}
                defaultValue={state.values.note}
              />
            )}
          </SavedField>
          <MemberRows state={state} holders={holders} />
        </>
      )}
    </EntryForm>
  );
}
