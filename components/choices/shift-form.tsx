import { OptionSelect } from '@/components/ui/option-select';
import { PinnedField } from '@/components/ui/pinned-field';
import { issueKey, type ShiftChoices, type ShiftQuery } from '@/lib/views/address/shift-query';

interface ShiftFormProps {
  readonly asked: ShiftQuery;
  readonly choices: ShiftChoices;
  /** What else the address says: what counts. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** Asks whose movements, on which issue, since when. */
export function ShiftForm({ asked: { since, holder, target }, choices, keep = {} }: ShiftFormProps) {
  return (
    <form action="/shifts" method="get" className="date-form" aria-label="Whose movements">
      <PinnedField />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="since">Since</label>
        <input className="input" id="since" type="date" name="since" defaultValue={since ?? ''} />
      </div>
      <div className="field">
        <label htmlFor="shift-actor">Actor</label>
        <OptionSelect
          control={{ id: 'shift-actor' }}
          name="holder"
          options={choices.actors}
          chosen={holder?.slug ?? ''}
          none="any"
        />
      </div>
      <div className="field">
        <label htmlFor="shift-issue">Issue</label>
        <OptionSelect
          control={{ id: 'shift-issue' }}
          name="target"
          options={choices.issues.map((issue) => ({ slug: issueKey(issue), name: issue.label }))}
          chosen={target ? issueKey(target) : ''}
          none="any"
        />
      </div>
      <p className="filter-actions">
        <button className="button" type="submit">
          Show
        </button>
      </p>
    </form>
  );
}
