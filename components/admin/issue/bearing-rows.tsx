import { OptionSelect } from '@/components/ui/option-select';
import type { Option } from '@/lib/views/form/fields-desk';
import type { FormState } from '@/lib/views/form/form-state';
import { bearingNames, noBearing, signChoices, typedBearings, type IssueValues } from '@/lib/views/form/issue-form';
import { savedText } from '@/lib/views/form/saved-text';

interface BearingRowsProps {
  readonly state: FormState<IssueValues>;
  readonly actors: readonly Option[];
}

const spareRows = 2;

/** The actors that the issue bears on, a row each with its sign. Empty rows are for more; a row set to none goes. */
export function BearingRows({ state, actors }: BearingRowsProps) {
  const error = state.errors.bearings;
  const saved = savedText(state, 'bearings', typedBearings(state.values), bearingNames(actors));
  return (
    <fieldset
      className="choices stack-tight"
      aria-describedby={error ? 'bearings-hint bearings-error' : 'bearings-hint'}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>Bears on</legend>
      {[...state.values.bearings, ...Array.from({ length: spareRows }, () => noBearing)].map(({ actor, sign }, row) => (
        <div key={row} className="role-row">
          <OptionSelect
            control={{ 'aria-label': `Actor ${row + 1} it bears on` }}
            name="bearingActor"
            options={actors}
            chosen={actor}
            none="None"
          />
          <OptionSelect
            control={{ 'aria-label': `Sign for actor ${row + 1}` }}
            name="bearingSign"
            options={signChoices}
            chosen={sign}
          />
        </div>
      ))}
      <p className="field-hint" id="bearings-hint">
        {saved ? (
          <>
            {saved.by} has: <b>{saved.has}</b>
          </>
        ) : (
          'A stance on the issue then implies one toward the actor, shown apart. A row set to none goes; save to ' +
          'get more empty rows.'
        )}
      </p>
      {error ? (
        <p className="field-error" id="bearings-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
