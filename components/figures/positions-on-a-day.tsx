import { StandingList } from '@/components/position/standing-list';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { longDay } from '@/lib/views/words/day-words';
import type { IssueAccount } from '@/lib/views/page/issue-account';
import type { Poles } from '@/lib/views/words/stance-words';
import { SpectrumFigure } from './spectrum-figure';

interface PositionsOnADayProps {
  readonly account: IssueAccount;
  readonly poles: Poles;
  readonly on: string;
  readonly none: string;
  /** Asks for another date. */
  readonly form: React.ReactNode;
  /** The way to take the axis along. */
  readonly take?: React.ReactNode;
}

/** Where everybody stands on one issue at one date, on one axis and in words. */
export function PositionsOnADay({ account: { spectrum, lines }, poles, on, none, form, take }: PositionsOnADayProps) {
  const uncounted = lines.filter(({ words, leftOut }) => words === null && leftOut.length > 0);
  return (
    <Section
      id="on-a-day"
      title="Where they stand"
      note={
        'Hollow marks are the values found. ' +
        'A bar with an upright is a position with its 80 % interval, drawn only where the evidence allows a label.'
      }
      aside={take}
    >
      {form}
      {spectrum.rows.length > 0 ? (
        <SpectrumFigure spectrum={spectrum} poles={poles} />
      ) : (
        <Empty>
          Counted statements by {longDay(on)}: {none}.
        </Empty>
      )}
      {uncounted.length > 0 ? (
        <div className="mt-6">
          <h3>Found, not counted</h3>
          <StandingList lines={uncounted} />
        </div>
      ) : null}
    </Section>
  );
}
