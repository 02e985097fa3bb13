'use client';

import { OptionSelect } from '@/components/ui/option-select';
import type { EventOptions, EventValues } from '@/lib/views/form/event-form';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { EntryForm } from '../form/entry-form';
import { SavedField } from '../form/saved-field';

interface EventFormProps {
  readonly action: FormAction<EventValues>;
  readonly initial: FormState<EventValues>;
  readonly options: EventOptions;
  readonly attributes: {
    readonly title: TextAttributes;
    readonly source: TextAttributes;
    readonly reason: TextAttributes;
  };
}

interface PartProps extends Pick<EventFormProps, 'options' | 'attributes'> {
  readonly state: FormState<EventValues>;
}

function DayFields({ state, options }: Omit<PartProps, 'attributes'>) {
  const { values } = state;
  return (
    <div className="field-row">
      <SavedField state={state} name="happenedOn" typed={values.happenedOn} label="Date">
        {(control) => (
          <input
            {...control}
            className="input"
            type="date"
            name="happenedOn"
            required
            defaultValue={values.happenedOn}
          />
        )}
      </SavedField>
      <SavedField state={state} name="precision" typed={values.precision} names={options.precisions} label="Precision">
        {(control) => (
          <OptionSelect control={control} name="precision" options={options.precisions} chosen={values.precision} />
        )}
      </SavedField>
    </div>
  );
}

function SourceFields({ state, options, attributes }: PartProps) {
  const { values } = state;
  return (
    <>
      <SavedField
        state={state}
        name="source"
        typed={values.source}
        label="Source"
        hint="Where it is known from, so that anybody can look it up."
      >
        {(control) => (
          <textarea
            {...control}
            {...attributes.source}
            className="input"
            name="source"
            rows={2}
            defaultValue={values.source}
          />
        )}
      </SavedField>
      <SavedField
        state={state}
        name="article"
        typed={values.article}
        names={options.articles}
        label="Stored article that reports it"
      >
        {(control) => (
          <OptionSelect
            control={control}
            name="article"
            options={options.articles}
            chosen={values.article}
            none="None stored"
          />
        )}
      </SavedField>
    </>
  );
}

function EventFields({ state, options, attributes }: PartProps) {
  const { values } = state;
  return (
    <>
      <SavedField
        state={state}
        name="title"
        typed={values.title}
        label="What happened"
        hint="A few words: they label a mark in the pictures."
      >
        {(control) => (
          <input
            {...control}
            {...attributes.title}
            className="input"
            type="text"
            name="title"
            defaultValue={values.title}
          />
        )}
      </SavedField>
      <DayFields state={state} options={options} />
      <SourceFields state={state} options={options} attributes={attributes} />
    </>
  );
}

/** One event, to be pinned or changed. An event that is recorded already asks why it changes. */
export function EventForm({ action, initial, options, attributes }: EventFormProps) {
  return (
    <EntryForm action={action} initial={initial} verb="Pin" one="an event" reasonAttributes={attributes.reason}>
      {(state) => <EventFields state={state} options={options} attributes={attributes} />}
    </EntryForm>
  );
}
