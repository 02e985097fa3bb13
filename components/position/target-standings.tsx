import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { targetPath } from '@/lib/domain/target/target';
import { longDay } from '@/lib/views/words/day-words';
import type { StandingLine } from '@/lib/views/position/standing-line';
import { StandingSaid } from './standing-list';

interface TargetStandingsProps {
  readonly lines: readonly StandingLine[];
  readonly on: string;
  /** Asks for another date. */
  readonly form: React.ReactNode;
  /** The way to take the list along. */
  readonly take?: React.ReactNode;
}

/** Where one actor stands on each issue and toward each actor at a date, in words. */
export function TargetStandings({ lines, on, form, take }: TargetStandingsProps) {
  if (lines.length === 0) return null;
  return (
    <Section id="positions" title="Where it stands" note={`As of ${longDay(on)}: what was said by then.`} aside={take}>
      {form}
      <dl className="standing-table">
        {lines.map((line) => (
          <div key={line.key}>
            <dt>
              {line.target.kind === 'actor' ? (
                <ActorName actor={line.target.actor} href short />
              ) : (
                <Link href={targetPath(line.target)}>{line.target.issue.label}</Link>
              )}
            </dt>
            <dd>
              <StandingSaid line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
