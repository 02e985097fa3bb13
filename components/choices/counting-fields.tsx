import { modality } from '@/lib/domain/utterance/utterance';
import { modalityWords } from '@/lib/views/words/modality-words';
import type { PictureFilter } from '@/lib/views/address/picture-filter';

const toggles = [
  ['hearsay', 'What we have on another’s word alone'],
  ['private', 'Private voices'],
  ['standing', 'Undated general positions'],
] as const;

const limits = [
  ['namedOutlets', 'Named outlets only'],
  ['checked', 'Checked by a person only'],
] as const;

const policies = [
  ['', 'each statement once'],
  ['day', 'the mean of each day'],
  ['report', 'as often as it was reported'],
] as const;

function Checks({
  filter,
  of,
  legend,
}: {
  readonly filter: PictureFilter;
  readonly of: typeof toggles | typeof limits;
  readonly legend: string;
}) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {of.map(([name, label]) => (
        <label key={name}>
          <input type="checkbox" name={name} value="yes" defaultChecked={filter.rule[name]} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The controls that change what pictures count, for a form to hold; named as in the address. */
export function CountingFields({ filter }: { readonly filter: PictureFilter }) {
  return (
    <>
      <Checks filter={filter} of={toggles} legend="Count too" />
      <Checks filter={filter} of={limits} legend="Leave out all but" />
      <label className="field">
        <span>Manner</span>
        <select className="input" name="modality" defaultValue={filter.rule.modality ?? ''}>
          <option value="">any</option>
          {modality.options.map((value) => (
            <option key={value} value={value}>
              {modalityWords(value)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Duplicates</span>
        <select
          className="input"
          name="duplicates"
          defaultValue={filter.rule.duplicates === 'utterance' ? '' : filter.rule.duplicates}
        >
          {policies.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
