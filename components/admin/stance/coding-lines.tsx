import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import type { TargetCoding } from '@/lib/views/desk/target-coding';
import { JudgedValueMark } from './judged-value';

function Line({ who, judgement: { value, reason } }: { readonly who: string; readonly judgement: JudgementRecord }) {
  return (
    <div className="contents">
      <dt>{who}</dt>
      <dd>
        <JudgedValueMark value={value} /> <span className="text-soft">{reason}</span>
      </dd>
    </div>
  );
}

/** Who judged a target how, coder by coder, and what settled it. */
export function CodingLines({ coding: { annotations, adjudication } }: { readonly coding: TargetCoding }) {
  return (
    <dl className="facts coding-lines">
      {annotations.map((judgement) => (
        <Line key={judgement.seq} who={judgement.coder?.name ?? ''} judgement={judgement} />
      ))}
      {adjudication ? (
        <Line
          who={adjudication.coder ? `Settled by ${adjudication.coder.name}` : 'Settled by a rule'}
          judgement={adjudication}
        />
      ) : null}
    </dl>
  );
}
