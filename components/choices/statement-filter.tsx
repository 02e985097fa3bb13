import { Link } from '@/components/ui/link';
import { OptionSelect } from '@/components/ui/option-select';
import { PinnedField } from '@/components/ui/pinned-field';
import { idsWords, type EvidenceFilter } from '@/lib/views/address/evidence-filter';
import type { FilterChoices } from '@/lib/views/address/filter-choices';
import { searchHref } from '@/lib/views/address/search-query';

const first = [
  ['holder', 'In the name of', 'any actor'],
  ['target', 'Toward', 'anything'],
  ['speaker', 'Spoken by', 'anyone'],
] as const;

const further = [
  ['addressee', 'Said to', 'anyone'],
  ['occasion', 'Occasion', 'any'],
  ['outlet', 'Carried by', 'any outlet'],
  ['mode', 'Rendered', 'in any way'],
  ['value', 'Value', 'any'],
  ['modality', 'Manner', 'any'],
  ['capacity', 'Capacity', 'any'],
  ['checked', 'Checked', 'either'],
  ['state', 'Settled', 'either'],
  ['word', 'Known', 'in any way'],
] as const;

const days = [
  ['from', 'Said on or after'],
  ['to', 'Said on or before'],
] as const;

interface StatementFilterProps {
  /** The words searched for, where it narrows what a search found. */
  readonly searched?: string;
  readonly filter: EvidenceFilter;
  readonly choices: FilterChoices;
}

type Part = (typeof first | typeof further)[number];

function Chosen({
  part: [name, label, any],
  filter,
  choices,
}: Omit<StatementFilterProps, 'searched'> & { readonly part: Part }) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <OptionSelect
        control={{ id }}
        name={name}
        none={any}
        chosen={filter[name] ?? ''}
        options={choices[name].map(({ value, name: words }) => ({ slug: value, name: words }))}
      />
    </div>
  );
}

/** A link led to just these: no field offers it, and choosing further narrows among them. */
function StatementIds({ keys }: { readonly keys: string }) {
  return (
    <>
      <input type="hidden" name="ids" value={keys} />
      <p className="fine">{idsWords(keys)}</p>
    </>
  );
}

/** Narrows the list by a plain form: its choices stand in the address. */
export function StatementFilter({ filter, choices, searched }: StatementFilterProps) {
  const isFurther = [...further, ...days].some(([part]) => filter[part] !== undefined);
  return (
    <form
      action={searched === undefined ? '/statements' : '/search'}
      method="get"
      className="filter"
      aria-label="Narrow the list"
    >
      <PinnedField />
      {filter.ids === undefined ? null : <StatementIds keys={filter.ids} />}
      {searched === undefined ? null : <input type="hidden" name="q" value={searched} />}
      {first.map((part) => (
        <Chosen key={part[0]} part={part} filter={filter} choices={choices} />
      ))}
      <details open={isFurther}>
        <summary>Narrow further</summary>
        <div className="filter">
          {further.map((part) => (
            <Chosen key={part[0]} part={part} filter={filter} choices={choices} />
          ))}
          {days.map(([part, label]) => (
            <label key={part} className="field">
              <span>{label}</span>
              <input className="input" type="date" name={part} defaultValue={filter[part] ?? ''} />
            </label>
          ))}
        </div>
      </details>
      {filter.sort === undefined ? null : <input type="hidden" name="sort" value={filter.sort} />}
      <p className="filter-actions">
        <button className="button" type="submit">
          Show
        </button>
        <Link href={searched === undefined ? '/statements' : searchHref({ text: searched })}>Show all</Link>
      </p>
    </form>
  );
}
