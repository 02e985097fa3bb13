import { Link } from '@/components/ui/link';
import { PinnedField } from '@/components/ui/pinned-field';
import { modality } from '@/lib/domain/statement/statement';
import { modalityWords } from '@/lib/views/modality-words';
import { isDefaultRule, type PictureFilter } from '@/lib/views/picture-filter';

const toggles = [
  ['hearsay', 'yes', 'What we have on another’s word alone'],
  ['private', 'yes', 'Private voices'],
  ['standing', 'yes', 'Standing positions, as reported'],
] as const;

const limits = [
  ['outlets', 'named', 'Named outlets only'],
  ['reviewed', 'yes', 'Checked by a person only'],
] as const;

const policies = [['', 'each statement once'], ['day', 'the mean of each day'], ['report', 'as often as it was reported']] as const;

function isOn({ rule }: PictureFilter, name: (typeof toggles | typeof limits)[number][0]): boolean {
  switch (name) {
    case 'outlets': return rule.namedOutletsOnly;
    case 'reviewed': return rule.checkedOnly;
    case 'hearsay':
    case 'private':
    case 'standing': return rule[name];
  }
}

interface CountingFormProps {
  readonly filter: PictureFilter;
  /** The page itself, and what else its address says. */
  readonly path: string;
  readonly keep?: Readonly<Record<string, string>>;
}

function Checks({ filter, of, legend }: Pick<CountingFormProps, 'filter'> & { readonly of: typeof toggles | typeof limits; readonly legend: string }) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {of.map(([name, value, label]) => (
        <label key={name}><input type="checkbox" name={name} value={value} defaultChecked={isOn(filter, name)} /> {label}</label>
      ))}
    </fieldset>
  );
}

/** Changes what the page's pictures count, by a plain form: the choice stands in the address. */
export function CountingForm({ filter, path, keep = {} }: CountingFormProps) {
  return (
    <details className="counting" id="counting" open={!isDefaultRule(filter.rule)}>
      <summary>Change what is counted</summary>
      <form action={path} method="get" className="counting-form" aria-label="What is counted">
        <PinnedField />
        {Object.entries(keep).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <Checks filter={filter} of={toggles} legend="Count too" />
        <Checks filter={filter} of={limits} legend="Leave out all but" />
        <label className="field"><span>Manner</span>
          <select className="input" name="modality" defaultValue={filter.rule.modality ?? ''}>
            <option value="">any</option>
            {modality.options.map((value) => <option key={value} value={value}>{modalityWords(value)}</option>)}
          </select>
        </label>
        <label className="field"><span>Count</span>
          <select className="input" name="count" defaultValue={filter.rule.duplicates === 'utterance' ? '' : filter.rule.duplicates}>
            {policies.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
          </select>
        </label>
        <p className="filter-actions"><button className="button" type="submit">Show</button> <Link href={path}>Back to the default</Link></p>
      </form>
    </details>
  );
}
