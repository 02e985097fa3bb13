import { PinnedField } from '@/components/ui/pinned-field';
import { longDay } from '@/lib/views/words/day-words';

interface DateFormProps {
  readonly path: string;
  /** The day positions are taken at. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly keep?: Readonly<Record<string, string>>;
  /** Moves the date by hand where scripts run. */
  readonly slider?: React.ReactNode;
}

/** Asks for the date to take positions at. */
export function DateForm({ path, on, from, to, keep = {}, slider }: DateFormProps) {
  return (
    <form action={path} method="get" className="date-form" aria-label="Date of the positions">
      <PinnedField />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="field">
        <span>Positions on {longDay(on)}</span>
        <input className="input" type="date" name="on" defaultValue={on} key={on} min={from} max={to} />
      </label>
      <button className="button" data-quiet="" type="submit">
        Show
      </button>
      {slider}
    </form>
  );
}
