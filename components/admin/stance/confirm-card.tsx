import type { ReactNode } from 'react';
import { ReportWording } from '@/components/statement/report-wording';
import { ScoreMark } from '@/components/marks/score-mark';
import { targetName } from '@/lib/domain/target/target';
import type { Statement } from '@/lib/domain/statement/statement';
import { polesOf } from '@/lib/views/words/stance-words';
import type { TargetCoding } from '@/lib/views/desk/target-coding';
import { CodingLines } from './coding-lines';
import { StatementLine } from '../statement/statement-line';

interface ConfirmCardProps {
  readonly statement: Statement;
  readonly coding: TargetCoding;
  /** What +2 fully backs; null for an actor. */
  readonly proposition: string | null;
  /** The form that confirms, changes or skips. */
  readonly children: ReactNode;
}

/** One score with all that speaks for and against it, on one screen. */
export function ConfirmCard({ statement, coding, proposition, children }: ConfirmCardProps) {
  const { target, score, basis } = coding;
  const poles = polesOf(target);
  return (
    <div className="coding">
      <section className="stack" aria-labelledby="evidence">
        <h2 id="evidence">Evidence</h2>
        <StatementLine statement={statement} />
        {statement.reports.map((report) => (
          <ReportWording key={report.key} report={report} several={statement.reports.length > 1} />
        ))}
      </section>
      <section className="stack" aria-labelledby="score">
        <h2 id="score">{targetName(target)}</h2>
        <p className="score-line">
          {score ? <ScoreMark score={score} /> : null} <span className="text-small text-faint">{basis}</span>
        </p>
        {proposition ? <p className="proposition">{proposition}</p> : null}
        <p className="fine">
          +2: {poles.for}, fully. −2: {poles.against}, fully.
        </p>
        {children}
        <CodingLines coding={coding} />
      </section>
    </div>
  );
}
