import { StanceValueMark } from '@/components/marks/stance-value-mark';
import { ScoreMark } from '@/components/marks/score-mark';
import { Link } from '@/components/ui/link';
import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { didNotName, type FinishedCoder } from '@/lib/views/desk/finished-codings';
import type { TargetCoding } from '@/lib/views/desk/target-coding';

const coderKinds = { person: 'a person', assisted: 'a language model’s run', machine: 'a machine' } as const;

function Judgement({ judgement }: { readonly judgement: JudgementRecord }) {
  const { value, reason, coder, kind } = judgement;
  const settled = kind === 'adjudication';
  return (
    <li data-coder={coder?.kind ?? 'rule'}>
      <span className="judgement-who">
        {settled ? `Settled by ${coder?.name ?? 'a rule of the seed'}` : coder?.name}
        {!settled && coder ? <span className="text-faint">, {coderKinds[coder.kind]}</span> : null}
      </span>
      <span>{value === null ? <b className="font-medium">no stance</b> : <StanceValueMark value={value} />}</span>
      <span className="judgement-reason">{reason}</span>
    </li>
  );
}

/** Who finished without naming a target judged "no stance" toward it. */
function Silence({ coder: { name, kind } }: { readonly coder: FinishedCoder }) {
  return (
    <li data-coder={kind}>
      <span className="judgement-who">{name}</span>
      <b className="font-medium">no stance</b>
      <span className="judgement-reason">Finished without naming this target.</span>
    </li>
  );
}

interface TargetJudgementsProps {
  readonly codings: readonly TargetCoding[];
  /** Those who finished coding the statement. */
  readonly finished: readonly FinishedCoder[];
}

/** Each target anybody named: the score and why it is in force, and every coder's judgement with its reason. */
export function TargetJudgements({ codings, finished }: TargetJudgementsProps) {
  return (
    <ul className="entries">
      {codings.map(({ target, score, basis, annotations, adjudication }) => (
        <li key={target.key}>
          <h3 className="judged-target">
            <Link href={targetPath(target)}>{targetName(target)}</Link>
          </h3>
          <p className="judged-score">
            {score ? <ScoreMark score={score} /> : null}{' '}
            <span className="text-faint">
              {score?.state === 'open' ? 'the last value is shown; it is not counted' : basis}
            </span>
          </p>
          <ul className="judgement-list">
            {annotations.map((judgement) => (
              <Judgement key={judgement.seq} judgement={judgement} />
            ))}
            {didNotName({ annotations }, finished).map((coder) => (
              <Silence key={coder.slug} coder={coder} />
            ))}
            {adjudication ? <Judgement judgement={adjudication} /> : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}
