import type { FormState } from '@/lib/views/form/form-state';
import { meaningChoices, typedRetired, type IssueValues } from '@/lib/views/form/issue-form';
import { savedText } from '@/lib/views/form/saved-text';

interface MeaningChoiceProps {
  readonly state: FormState<IssueValues>;
}

/** Whether an edit gives the proposition another meaning: what follows from each answer stands beside it. */
export function MeaningChoice({ state: { values, errors } }: MeaningChoiceProps) {
  const { meaning: error } = errors;
  return (
    <fieldset
      className="choices"
      aria-describedby={error ? 'meaning-hint meaning-error' : 'meaning-hint'}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>Does its meaning change?</legend>
      {meaningChoices.map(({ value, label, words }) => (
        <label key={value} className="check">
          <input type="radio" name="meaning" value={value} defaultChecked={values.meaning === value} />
          <span>
            <b>{label}</b> <span className="choice-words">{words}</span>
          </span>
        </label>
      ))}
      <p className="field-hint" id="meaning-hint">
        Asked when the proposition reads differently. No judgement is ever deleted, and an undo brings the scores back.
      </p>
      {error ? (
        <p className="field-error" id="meaning-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Takes an issue out of use without taking away what it holds. */
export function RetiredChoice({ state }: MeaningChoiceProps) {
  const saved = savedText(state, 'retired', typedRetired(state.values));
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          name="retired"
          value="yes"
          defaultChecked={state.values.retired}
          aria-describedby="retired-hint"
        />
        <span>Retired</span>
      </label>
      <p className="field-hint" id="retired-hint">
        {saved ? (
          <>
            {saved.by} has: <b>{saved.has}</b>
          </>
        ) : (
          'A retired issue keeps its scores and takes no new ones; articles are not searched for it.'
        )}
      </p>
    </div>
  );
}
