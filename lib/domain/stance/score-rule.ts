import type { CoderKind } from '../coder/coder';
import type { ScoreBasis } from './stance-score';
import type { JudgedValue, StanceValue } from './stance-value';

/** One coder's act on a statement: an annotation of the target, or a finished coding. Higher `seq` is newer. */
interface Act {
  readonly seq: number;
  readonly coderId: number;
  readonly kind: CoderKind;
  /** False when it was made under a codebook revision that no longer counts. */
  readonly counts: boolean;
}

export interface Judgement extends Act {
  readonly value: JudgedValue;
  readonly reason: string;
}

/** `coderId` null: a seed rule settled it. */
export interface Settlement extends Omit<Judgement, 'coderId' | 'kind'> {
  readonly coderId: number | null;
}

/** All that bears on one statement and target, undone acts already left out. */
export interface ScoreEvidence {
  readonly withdrawn: boolean;
  readonly targetIsHolder: boolean;
  readonly annotations: readonly Judgement[];
  readonly finished: readonly Act[];
  readonly adjudications: readonly Settlement[];
  /** Coders who are to code the statement. */
  readonly assigned: readonly number[];
}

export type ScoreRuling =
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly value: StanceValue | null; readonly reason: string }
  | {
      readonly state: 'settled';
      readonly value: StanceValue;
      readonly basis: ScoreBasis;
      readonly reason: string;
      readonly checked: boolean;
    };

type Standing =
  | { readonly state: 'open' }
  | {
      readonly state: 'closed';
      readonly value: JudgedValue;
      readonly basis: ScoreBasis;
      readonly reason: string;
      readonly settledByPerson: boolean;
    };

const newestOf = <T extends { readonly seq: number }>(acts: readonly T[]): T | undefined =>
  acts.reduce<T | undefined>((newest, act) => (newest && newest.seq > act.seq ? newest : act), undefined);

/**
 * The newest judgement of each person and assisted coder; one who finished without naming the target judged "no
 * stance".
 */
function newestByCoder(evidence: ScoreEvidence): readonly Judgement[] {
  const coders = new Set([...evidence.annotations, ...evidence.finished].map((act) => act.coderId));
  return [...coders].flatMap((coderId) => {
    const named = newestOf(evidence.annotations.filter((act) => act.coderId === coderId));
    if (named) return [named];
    const finished = newestOf(evidence.finished.filter((act) => act.coderId === coderId));
    return finished ? [{ ...finished, value: null, reason: 'Finished without naming this target.' }] : [];
  });
}

/** Clauses 2 to 4 of the score rule over evidence that counts. */
function standing(evidence: ScoreEvidence): Standing {
  const newest = newestByCoder(evidence);
  const adjudication = newestOf(evidence.adjudications);
  const contested =
    adjudication &&
    evidence.annotations.some(
      (act) => act.kind === 'person' && act.seq > adjudication.seq && act.value !== adjudication.value,
    );
  if (adjudication && !contested) {
    const { value, reason, coderId } = adjudication;
    return { state: 'closed', value, reason, basis: 'adjudicated', settledByPerson: coderId !== null };
  }
  const judged = new Set([...evidence.finished, ...evidence.annotations].map((act) => act.coderId));
  const outstanding = evidence.assigned.some((coderId) => !judged.has(coderId));
  const last = newestOf(newest);
  if (!last || outstanding || newest.some((act) => act.value !== last.value)) return { state: 'open' };
  return { state: 'closed', value: last.value, reason: last.reason, basis: 'agreed', settledByPerson: false };
}

function counting(evidence: ScoreEvidence): ScoreEvidence {
  const counts = (act: { counts: boolean }): boolean => act.counts;
  const judged = (act: Act): boolean => act.counts && act.kind !== 'machine';
  return {
    ...evidence,
    annotations: evidence.annotations.filter(judged),
    finished: evidence.finished.filter(judged),
    adjudications: evidence.adjudications.filter(counts),
  };
}

const upTo = (evidence: ScoreEvidence, seq: number): ScoreEvidence => {
  const earlier = (act: { seq: number }): boolean => act.seq <= seq;
  return {
    ...evidence,
    annotations: evidence.annotations.filter(earlier),
    finished: evidence.finished.filter(earlier),
    adjudications: evidence.adjudications.filter(earlier),
  };
};

/** The last value that stood before the score opened, and why; null when none did. */
function lastSettled(evidence: ScoreEvidence): { value: StanceValue | null; reason: string } {
  const acts = [...evidence.annotations, ...evidence.finished, ...evidence.adjudications];
  const newestFirst = [...new Set(acts.map((act) => act.seq))].sort((a, b) => b - a);
  for (const seq of newestFirst) {
    const then = standing(upTo(evidence, seq));
    if (then.state === 'closed') return { value: then.value, reason: then.reason };
  }
  return { value: null, reason: '' };
}

/**
 * The score rule, for one statement and target, in sequence order and never clock order. Machine judgements never
 * enter; the newest adjudication stands until a person judges differently after it; without one standing the score is
 * what all people and assisted coders agree on once no assigned coder is outstanding; otherwise it is open.
 * A withdrawn statement and a target that is one of its holders have none.
 */
export function ruleScore(evidence: ScoreEvidence): ScoreRuling {
  const valid = counting(evidence);
  const named = valid.annotations.length + valid.adjudications.length > 0;
  if (evidence.withdrawn || evidence.targetIsHolder || !named) return { state: 'none' };
  const now = standing(valid);
  if (now.state === 'open') return { state: 'open', ...lastSettled(valid) };
  if (now.value === null) return { state: 'none' };
  const agreedByPerson = newestByCoder(valid).some((act) => act.kind === 'person' && act.value === now.value);
  return {
    state: 'settled',
    value: now.value,
    basis: now.basis,
    reason: now.reason,
    checked: now.settledByPerson || agreedByPerson,
  };
}
