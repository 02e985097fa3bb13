import type { EvidenceFilter } from '@/lib/views/evidence-filter';
import type { FilterChoices } from '@/lib/views/filter-choices';

const parts = [
  ['holder', 'In the name of', 'anyone'],
  ['target', 'Toward', 'anything'],
  ['speaker', 'Spoken by', 'anyone'],
] as const;

interface StatementFilterProps {
  readonly filter: EvidenceFilter;
  readonly choices: FilterChoices;
}

/** Narrows the list by a plain form: its choices stand in the address. */
export function StatementFilter({ filter, choices }: StatementFilterProps) {
  return (
    <form action="/statements" method="get" className="filter" aria-label="Narrow the list">
      {parts.map(([part, label, any]) => (
        <label key={part} className="field">
          <span>{label}</span>
          <select className="input" name={part} defaultValue={filter[part] ?? ''}>
            <option value="">{any}</option>
            {choices[part].map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
          </select>
        </label>
      ))}
      <p className="filter-actions">
        <button className="button" type="submit">Show</button>
        <a href="/statements">Show all</a>
      </p>
    </form>
  );
}
