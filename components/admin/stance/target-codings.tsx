import { ScoreMark } from '@/components/marks/score-mark';
import { targetName } from '@/lib/domain/target/target';
import { codingHref } from '@/lib/views/address/admin-links';
import type { TargetCoding } from '@/lib/views/desk/target-coding';
import { CodingLines } from './coding-lines';

interface TargetCodingsProps {
  readonly statementKey: string;
  readonly codings: readonly TargetCoding[];
  /** The target in the form. */
  readonly chosen: string | null;
}

/** Every target anybody named: the score in force and why, each coder's judgement, and the way into the form. */
export function TargetCodings({ statementKey, codings, chosen }: TargetCodingsProps) {
  return (
    <ul className="entries">
      {codings.map((coding) => (
        <li key={coding.target.key}>
          <h3>{targetName(coding.target)}</h3>
          <p className="text-small text-faint">
            {coding.score ? <ScoreMark score={coding.score} /> : null}{' '}
            {coding.score?.state === 'open' ? null : coding.basis}
            {' · '}
            {coding.target.key === chosen ? (
              <span aria-current="true">in the form</span>
            ) : (
              <a href={codingHref(statementKey, coding.target.key)}>
                Judge<span className="unseen"> {targetName(coding.target)}</span>
              </a>
            )}
          </p>
          <CodingLines coding={coding} />
        </li>
      ))}
    </ul>
  );
}
