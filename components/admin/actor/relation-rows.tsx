import { OptionSelect } from '@/components/ui/option-select';
import { noRelation, typedRelations, type ActorOptions, type ActorValues } from '@/lib/views/form/actor-form';
import type { FormState } from '@/lib/views/form/form-state';
import { SavedRows } from '../form/saved-field';

interface RelationRowsProps {
  readonly state: FormState<ActorValues>;
  readonly options: ActorOptions;
}

const spareRows = 2;

/** How the actor stands to others, a row each with its day. Empty rows are for more; a row set to none goes. */
export function RelationRows({ state, options }: RelationRowsProps) {
  const { relations, slug } = state.values;
  const others = options.actors.filter((actor) => actor.slug !== slug);
  return (
    <SavedRows
      state={state}
      name="relations"
      typed={typedRelations(state.values)}
      names={[...options.relations, ...options.actors]}
      legend="Relations: this actor …"
      hint="A day not known stays empty. A row set to none goes; save to get more empty rows."
    >
      {[...relations, ...Array.from({ length: spareRows }, () => noRelation)].map((relation, row) => (
        <div key={row} className="relation-row">
          <div className="field">
            <span className="field-hint">Relation {row + 1}</span>
            <OptionSelect
              control={{ 'aria-label': `Relation ${row + 1}` }}
              name="relationKind"
              options={options.relations}
              chosen={relation.kind}
              none="None"
            />
          </div>
          <div className="field">
            <span className="field-hint">Other actor</span>
            <OptionSelect
              control={{ 'aria-label': `Other actor of relation ${row + 1}` }}
              name="relationTo"
              options={others}
              chosen={relation.to}
              none="None"
            />
          </div>
          <label className="field">
            <span className="field-hint">Day</span>
            <input
              className="input"
              type="date"
              name="relationOn"
              aria-label={`Day of relation ${row + 1}`}
              defaultValue={relation.on}
            />
          </label>
        </div>
      ))}
    </SavedRows>
  );
}
