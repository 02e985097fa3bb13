import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import type { StanceScore } from '@/lib/domain/stance/stance-score';
import { targetName, type Target } from '@/lib/domain/target/target';
import { judgedWords } from '../form/annotation-form';
import { groupBy } from '../words/group-by';
import { openWords } from '../words/statement-words';
import { compareTargets } from '../words/target-words';

/** All that stands on one target of a statement: each coder's newest judgement, what settled it, the score in force. */
export interface TargetCoding {
  readonly target: Target;
  readonly score: StanceScore | null;
  readonly annotations: readonly JudgementRecord[];
  readonly adjudication: JudgementRecord | null;
  /** The change of the adjudication shown; 0 for none. A form that settles names it. */
  readonly adjudicationSeen: number;
  readonly basis: string;
}

function newestByCoder(judgements: readonly JudgementRecord[]): JudgementRecord[] {
  return [...new Map(judgements.map((judgement) => [judgement.coder?.slug ?? '', judgement])).values()];
}

function basisWords(score: StanceScore | null, adjudication: JudgementRecord | null): string {
  const by = adjudication?.coder ? adjudication.coder.name : 'a rule of the seed';
  if (score === null) return adjudication?.value === null ? `no stance, settled by ${by}` : 'no score';
  const open = openWords(score);
  if (open) return open;
  const settled = score.basis === 'adjudicated' ? `settled by ${by}` : 'all coders agree';
  return `${settled}; ${score.checked ? 'checked by a person' : 'not checked by a person'}`;
}

export function toTargetCoding(
  target: Target,
  scores: readonly StanceScore[],
  judgements: readonly JudgementRecord[],
): TargetCoding {
  const score = scores.find((candidate) => candidate.target.key === target.key) ?? null;
  const standing = judgements.filter((judgement) => judgement.target.key === target.key && judgement.stands);
  const adjudication = standing.filter(({ kind }) => kind === 'adjudication').at(-1) ?? null;
  return {
    target,
    score,
    annotations: newestByCoder(standing.filter(({ kind }) => kind === 'annotation')),
    adjudication,
    adjudicationSeen: adjudication?.seq ?? 0,
    basis: basisWords(score, adjudication),
  };
}

/** One coding for each target that anybody named; `judgements` in sequence order. */
export function toTargetCodings(
  scores: readonly StanceScore[],
  judgements: readonly JudgementRecord[],
): TargetCoding[] {
  const targets = new Map([...judgements, ...scores].map(({ target }) => [target.key, target]));
  return [...targets.values()].sort(compareTargets).map((target) => toTargetCoding(target, scores, judgements));
}

/** The values given in one change: "Taliban: +2; China: no stance; by machine: Taliban: +1". */
function wordsOf(judgements: readonly JudgementRecord[]): string {
  const said = (byMachine: boolean): string[] => [
    ...new Set(
      judgements
        .filter(({ coder }) => (coder?.kind === 'machine') === byMachine)
        .map(({ target, value }) => `${targetName(target)}: ${judgedWords(value)}`),
    ),
  ];
  const machines = said(true);
  return [...said(false), ...(machines.length === 0 ? [] : [`by machine: ${machines.join(', ')}`])].join('; ');
}

/**
 * The values each change gave, by its number, those of machines apart. What settles a target repeats the judgement it
 * came with.
 */
export function judgedByChange(judgements: readonly JudgementRecord[]): ReadonlyMap<number, string> {
  return new Map(
    [...groupBy(judgements, ({ seq }) => String(seq))].map(([seq, given]) => [Number(seq), wordsOf(given)]),
  );
}
