import { holdsMore, typedCode, type ActorOptions, type ActorValues } from '@/lib/views/form/actor-form';
import type { FormState } from '@/lib/views/form/form-state';
import { RelationRows } from './relation-rows';
import { SavedField } from '../form/saved-field';

interface ActorMoreProps {
  readonly state: FormState<ActorValues>;
  readonly options: ActorOptions;
}

/** What few actors need: note, country code, last day, relations. Open where one is given or does not fit. */
export function ActorMore({ state, options }: ActorMoreProps) {
  const { values } = state;
  return (
    <details className="more-fields" open={holdsMore(state)}>
      <summary>More about this actor</summary>
      <div className="stack">
        <SavedField state={state} name="note" typed={values.note} label="Note" hint="Stands on its public page.">
          {(control) => (
            <textarea {...control} className="input" name="note" rows={2} maxLength={500} defaultValue={values.note} />
          )}
        </SavedField>
        <div className="field-row">
          <SavedField
            state={state}
            name="iso2"
            typed={typedCode(values)}
            label="Country code"
            hint="Two letters, such as PK. Only for a state or a country."
          >
            {(control) => (
              <input
                {...control}
                className="input"
                type="text"
                name="iso2"
                maxLength={2}
                autoCapitalize="characters"
                defaultValue={values.iso2}
              />
            )}
          </SavedField>
          <SavedField
            state={state}
            name="until"
            typed={values.until}
            label="Last day"
            hint="The last day on which it spoke for what it speaks for."
          >
            {(control) => <input {...control} className="input" type="date" name="until" defaultValue={values.until} />}
          </SavedField>
        </div>
        <RelationRows state={state} options={options} />
      </div>
    </details>
  );
}
