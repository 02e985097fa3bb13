'use client';

import type { Option } from '@/lib/views/form/fields-desk';
import type { FormAction, FormState } from '@/lib/views/form/form-state';
import { typedTerms, type IssueValues } from '@/lib/views/form/issue-form';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { BearingRows } from './bearing-rows';
import { EntryForm } from '../form/entry-form';
import { MeaningChoice, RetiredChoice } from '../form/meaning-choice';
import { SavedField } from '../form/saved-field';

type IssueText = 'label' | 'proposition' | 'forPole' | 'againstPole';

interface IssueFormProps {
  readonly action: FormAction<IssueValues>;
  readonly initial: FormState<IssueValues>;
  readonly actors: readonly Option[];
  readonly attributes: Readonly<Record<IssueText | 'note' | 'reason', TextAttributes>>;
}

type PartProps = Pick<IssueFormProps, 'attributes'> & { readonly state: FormState<IssueValues> };

interface LineProps extends PartProps {
  readonly name: IssueText;
  readonly label: string;
  readonly hint: string;
}

function Line({ state, attributes, name, label, hint }: LineProps) {
  const typed = state.values[name];
  return (
    <SavedField state={state} name={name} typed={typed} label={label} hint={hint}>
      {(control) => (
        <input {...control} {...attributes[name]} className="input" type="text" name={name} defaultValue={typed} />
      )}
    </SavedField>
  );
}

function Definition({ state, attributes }: PartProps) {
  const { values } = state;
  const part = { state, attributes };
  return (
    <>
      <Line {...part} name="label" label="Label" hint="Short, as it stands in tables." />
      <SavedField
        state={state}
        name="proposition"
        typed={values.proposition}
        label="Proposition"
        hint="One sentence that one can back or reject: +2 backs it fully, −2 rejects it fully."
      >
        {(control) => (
          <textarea
            {...control}
            {...attributes.proposition}
            className="input"
            name="proposition"
            rows={2}
            defaultValue={values.proposition}
          />
        )}
      </SavedField>
      <div className="field-row">
        <Line {...part} name="forPole" label="Who backs it" hint="What such an actor does, as “wants them to leave”." />
        <Line {...part} name="againstPole" label="Who rejects it" hint="As “wants them to stay”." />
      </div>
      <SavedField
        state={state}
        name="note"
        typed={values.note}
        label="Note"
        hint="What it measures and what it does not. May stay empty."
      >
        {(control) => (
          <textarea
            {...control}
            {...attributes.note}
            className="input"
            name="note"
            rows={2}
            defaultValue={values.note}
          />
        )}
      </SavedField>
    </>
  );
}

function Terms({ state }: Pick<PartProps, 'state'>) {
  const { values } = state;
  return (
    <SavedField
      state={state}
      name="terms"
      typed={typedTerms(values)}
      label="Terms, one a line"
      hint={
        'Articles are searched for these; a word also finds its other forms: “withdrawal” finds “withdrawals”. ' +
        'Without a term only a sentence that repeats the proposition’s own words is found; a person can judge any.'
      }
    >
      {(control) => (
        <textarea
          {...control}
          className="input"
          name="terms"
          rows={Math.min(20, 3 + values.terms.split('\n').length)}
          defaultValue={values.terms}
        />
      )}
    </SavedField>
  );
}

/**
 * One issue, to be recorded or changed. An issue that is recorded already asks whether its meaning changes, and why.
 */
export function IssueForm({ action, initial, actors, attributes }: IssueFormProps) {
  return (
    <EntryForm action={action} initial={initial} verb="Record" one="an issue" reasonAttributes={attributes.reason}>
      {(state) => (
        <>
          <Definition state={state} attributes={attributes} />
          <Terms state={state} />
          <BearingRows state={state} actors={actors} />
          {state.values.slug === '' ? null : (
            <>
              <RetiredChoice state={state} />
              <MeaningChoice state={state} />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}
