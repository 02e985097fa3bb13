import type { PlaceChoice } from '@/lib/views/inbox/hand-record-form';

interface PlaceChoicesProps {
  readonly places: readonly PlaceChoice[];
  readonly chosen: string;
}

/** Where the same words stand several times: which of them, each with what stands around it. */
export function PlaceChoices({ places, chosen }: PlaceChoicesProps) {
  return (
    <fieldset className="choices stack-tight">
      <legend>Which of them</legend>
      {places.map(({ place, before, words, after }) => (
        <label key={place} className="check">
          <input type="radio" name="place" value={place} required defaultChecked={place === chosen} />
          <span className="quote">
            {before}
            <mark className="evidence">{words}</mark>
            {after}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
