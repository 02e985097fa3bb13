import { StanceMark } from '@/components/marks/stance-mark';
import { valueChoices } from '@/lib/views/form/annotation-form';

interface ValueChoicesProps {
  readonly chosen: string;
  readonly error: string | undefined;
  /** The person came here to judge this target: the keys work at once. */
  readonly autoFocus: boolean;
}

/** The codebook's scale as one group of radio buttons, each with its key. */
export function ValueChoices({ chosen, error, autoFocus }: ValueChoicesProps) {
  const focused = valueChoices.some(({ value }) => value === chosen) ? chosen : valueChoices[0]?.value;
  return (
    <fieldset className="choices" {...(error ? { 'aria-invalid': true, 'aria-describedby': 'value-error' } : {})}>
      <legend className="field-label">Value</legend>
      {valueChoices.map(({ value, stance, label, words, key }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="value"
            value={value}
            required
            defaultChecked={value === chosen}
            autoFocus={autoFocus && value === focused}
            aria-keyshortcuts={key}
          />
          <span className="choice-mark">{stance === null ? null : <StanceMark value={stance} />}</span>
          <span>
            <b className="stance-sign">{label}</b> <span className="choice-words">{words}</span>
          </span>
          <kbd aria-hidden="true">{key}</kbd>
        </label>
      ))}
      {error ? (
        <p className="field-error" id="value-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
