import { OptionSelect } from '@/components/ui/option-select';
import { noRelation, typedRelations, type ActorOptions, type ActorValues } from '@/lib/views/form/actor-form';
import type { FormState } from '@/lib/views/form/form-state';
import { savedText } from '@/lib/views/form/saved-text';

interface RelationRowsProps {
  readonly state: FormState<ActorValues>;
  readonly options: ActorOptions;
}

const spareRows = 2;

/** How the actor stands to others, a row each with its day. Empty rows are for more; a row set to none goes. */
export function RelationRows({ state, options }: RelationRowsProps) {
  const { relations, slug } = state.values;
  const error = state.errors.relations;
  const others = options.actors.filter((actor) => actor.slug !== slug);
  const saved = savedText(state, 'relations', typedRelations(state.values), [...options.relations, ...options.actors]);
  return (
    <fieldset
      className="choices stack-tight"
      aria-describedby={error ? 'relations-hint relations-error' : 'relations-hint'}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>Relations: this actor …</legend>
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
      <p className="field-hint" id="relations-hint">
        {saved ? (
          <>
            {saved.by} has: <b>{saved.has}</b>
          </>
        ) : (
          'A day not known stays empty. A row set to none goes; save to get more empty rows.'
        )}
      </p>
      {error ? (
        <p className="field-error" id="relations-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
