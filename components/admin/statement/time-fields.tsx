import { OptionSelect } from '@/components/ui/option-select';
import { StatementField, type FieldsPartProps } from './statement-field';

/** When and where it was said. */
export function TimeFields({ state, options }: FieldsPartProps) {
  const { values } = state;
  const shared = { state, options };
  return (
    <>
      <div className="field-row">
        <StatementField {...shared} name="saidOn" label="Date">
          {(control) => (
            <input {...control} className="input" type="date" name="saidOn" required defaultValue={values.saidOn} />
          )}
        </StatementField>
        <StatementField {...shared} name="precision" label="Precision">
          {(control) => (
            <OptionSelect control={control} name="precision" options={options.precisions} chosen={values.precision} />
          )}
        </StatementField>
      </div>
      <div className="field-row">
        <StatementField {...shared} name="occasion" label="Occasion">
          {(control) => (
            <OptionSelect
              control={control}
              name="occasion"
              options={options.occasions}
              chosen={values.occasion}
              none="None recorded"
            />
          )}
        </StatementField>
        <StatementField {...shared} name="venue" label="Venue">
          {(control) => <input {...control} className="input" type="text" name="venue" defaultValue={values.venue} />}
        </StatementField>
      </div>
    </>
  );
}
