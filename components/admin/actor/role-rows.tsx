import { OptionSelect } from '@/components/ui/option-select';
import { noRole, typedRoles, type ActorOptions, type ActorValues, type RoleValues } from '@/lib/views/form/actor-form';
import type { FormState } from '@/lib/views/form/form-state';
import { SavedRows } from '../form/saved-field';

interface RoleRowsProps {
  readonly state: FormState<ActorValues>;
  readonly options: ActorOptions;
}

const spareRows = 2;

interface RoleRowProps {
  readonly role: RoleValues;
  /** Counts from 0. */
  readonly row: number;
  readonly actors: ActorOptions['actors'];
}

function RoleRow({ role, row, actors }: RoleRowProps) {
  return (
    <div className="role-row">
      <label className="field">
        <span className="field-hint">Office {row + 1}</span>
        <input className="input" type="text" name="roleTitle" maxLength={120} defaultValue={role.title} />
      </label>
      <div className="field">
        <span className="field-hint">Of</span>
        <OptionSelect
          control={{ 'aria-label': `Of whom, office ${row + 1}` }}
          name="roleOf"
          options={actors}
          chosen={role.of}
          none="Choose"
        />
      </div>
      <label className="field">
        <span className="field-hint">First day</span>
        <input
          className="input"
          type="date"
          name="roleFrom"
          aria-label={`First day of office ${row + 1}`}
          defaultValue={role.from}
        />
      </label>
      <label className="field">
        <span className="field-hint">Last day</span>
        <input
          className="input"
          type="date"
          name="roleUntil"
          aria-label={`Last day of office ${row + 1}`}
          defaultValue={role.until}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          name="roleFormer"
          value={row}
          defaultChecked={role.former}
          aria-label={`Over, last day unknown, office ${row + 1}`}
        />
        <span>Over, last day unknown</span>
      </label>
    </div>
  );
}

/** Offices, a row each with its days. Empty rows are for more; a row without a title goes. */
export function RoleRows({ state, options }: RoleRowsProps) {
  const { roles } = state.values;
  return (
    <SavedRows
      state={state}
      name="roles"
      typed={typedRoles(state.values)}
      names={options.actors}
      legend="Offices"
      hint="A day not known stays empty. A row without an office goes; save to get more empty rows."
    >
      {[...roles, ...Array.from({ length: spareRows }, () => noRole)].map((role, row) => (
        <RoleRow key={row} role={role} row={row} actors={options.actors} />
      ))}
    </SavedRows>
  );
}
