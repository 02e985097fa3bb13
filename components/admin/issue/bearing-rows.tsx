import { OptionSelect } from '@/components/ui/option-select';
import type { Option } from '@/lib/views/form/fields-desk';
import type { FormState } from '@/lib/views/form/form-state';
import { bearingNames, noBearing, signChoices, typedBearings, type IssueValues } from '@/lib/views/form/issue-form';
import { SavedRows } from '../form/saved-field';

interface BearingRowsProps {
  readonly state: FormState<IssueValues>;
  readonly actors: readonly Option[];
}

const spareRows = 2;

/** The actors that the issue bears on, a row each with its sign. Empty rows are for more; a row set to none goes. */
export function BearingRows({ state, actors }: BearingRowsProps) {
  return (
    <SavedRows
      state={state}
      name="bearings"
      typed={typedBearings(state.values)}
      names={bearingNames(actors)}
      legend="Bears on"
      hint={
        'A stance on the issue then implies one toward the actor, shown apart. ' +
        'A row set to none goes; save to get more empty rows.'
      }
    >
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
    </SavedRows>
  );
}
