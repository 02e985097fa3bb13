import { OptionSelect } from '@/components/ui/option-select';
import { StatementField, type FieldsPartProps } from './statement-field';

/** What was said and how it was meant. */
export function WordsFields({ state, options, attributes }: FieldsPartProps) {
  const { values } = state;
  const shared = { state, options };
  return (
    <>
      <StatementField
        {...shared}
        name="summary"
        label="Summary"
        hint="In our own words, fair and exact: no cause, judgement or strength that the text doesn’t carry."
      >
        {(control) => (
          <textarea
            {...control}
            {...attributes.summary}
            className="input"
            name="summary"
            rows={3}
            defaultValue={values.summary}
          />
        )}
      </StatementField>
      <div className="field-row">
        <StatementField {...shared} name="modality" label="Modality">
          {(control) => (
            <OptionSelect control={control} name="modality" options={options.modalities} chosen={values.modality} />
          )}
        </StatementField>
        <StatementField
          {...shared}
          name="condition"
          label="Condition"
          hint="Written out where the modality is conditional."
        >
          {(control) => (
            <input {...control} className="input" type="text" name="condition" defaultValue={values.condition} />
          )}
        </StatementField>
      </div>
    </>
  );
}
