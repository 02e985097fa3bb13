import { OptionSelect } from '@/components/ui/option-select';
import { OtherVersion, StatementField, type FieldsPartProps } from './statement-field';

const spareRows = 2;

type ShownProps = Omit<FieldsPartProps, 'attributes'>;

function Rows({
  state,
  options,
  name,
  legend,
  hint,
  children,
}: ShownProps & {
  readonly name: 'principals' | 'addressees';
  readonly legend: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}) {
  const error = state.errors[name];
  return (
    <fieldset
      className="choices stack-tight"
      aria-describedby={`${name}-hint`}
      {...(error ? { 'aria-invalid': true } : {})}
    >
      <legend>{legend}</legend>
      {children}
      <p className="field-hint" id={`${name}-hint`}>
        {hint} <OtherVersion state={state} options={options} name={name} />
      </p>
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}

function Principals({ state, options }: ShownProps) {
  const spare = Array.from({ length: spareRows }, () => ({ actor: '', claimedBy: '' }));
  return (
    <Rows
      state={state}
      options={options}
      name="principals"
      legend="Principals, each with the one on whose word alone we have it"
      hint="Empty where the speaker speaks for itself."
    >
      {[...state.values.principals, ...spare].map(({ actor, claimedBy }, row) => (
        <div key={row} className="field-row">
          <OptionSelect
            control={{ 'aria-label': `Principal ${row + 1}` }}
            name="principals"
            options={options.holders}
            chosen={actor}
            none="None"
          />
          <OptionSelect
            control={{ 'aria-label': `On whose word, principal ${row + 1}` }}
            name="claimedBy"
            options={options.holders}
            chosen={claimedBy}
            none="In its own side’s account"
          />
        </div>
      ))}
    </Rows>
  );
}

function Addressees({ state, options }: ShownProps) {
  const spare = Array.from({ length: spareRows }, () => '');
  return (
    <Rows
      state={state}
      options={options}
      name="addressees"
      legend="Addressees"
      hint="Those named as hearers; not the same as the target."
    >
      <div className="field-row">
        {[...state.values.addressees, ...spare].map((actor, row) => (
          <OptionSelect
            key={row}
            control={{ 'aria-label': `Addressee ${row + 1}` }}
            name="addressees"
            options={options.actors}
            chosen={actor}
            none="None"
          />
        ))}
      </div>
    </Rows>
  );
}

/** Who said it, on whose behalf, and to whom. Empty rows are for more names; a row set to none goes. */
export function PeopleFields({ state, options }: FieldsPartProps) {
  const { values } = state;
  const shared = { state, options };
  return (
    <>
      <div className="field-row">
        <StatementField {...shared} name="speaker" label="Speaker">
          {(control) => (
            <OptionSelect control={control} name="speaker" options={options.actors} chosen={values.speaker} />
          )}
        </StatementField>
        <StatementField {...shared} name="capacity" label="Capacity">
          {(control) => (
            <OptionSelect control={control} name="capacity" options={options.capacities} chosen={values.capacity} />
          )}
        </StatementField>
      </div>
      <Principals {...shared} />
      <Addressees {...shared} />
    </>
  );
}
