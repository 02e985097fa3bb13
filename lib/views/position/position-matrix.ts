import type { ActorReference } from '@/lib/domain/actor/actor';
import { inDateOrder } from '@/lib/domain/position/duplicate-policy';
import type { Observation } from '@/lib/domain/stance/observation';
import type { Target } from '@/lib/domain/target/target';
import type { PositionQuery } from '../address/position-query';
import { countOf, type Count } from '../words/counting';
import { toEvidenceCell, type EvidenceCell } from './evidence-cell';
import { groupBy } from '../words/group-by';
import { compareTargets } from '../words/target-words';

export interface MatrixRow {
  readonly target: Target;
  /** One cell for each of the matrix's holders, in their order. */
  readonly cells: readonly EvidenceCell[];
}

/** Who stands where: a row for each target, a column for each holder. */
export interface PositionMatrix {
  readonly holders: readonly ActorReference[];
  readonly rows: readonly MatrixRow[];
  readonly count: Count;
  /** The year of the newest statement: dates in the cells leave it unsaid. */
  readonly knownYear: number | undefined;
}

/** The year short dates leave unsaid: that of the newest statement. */
export function newestYear(observations: readonly Observation[]): number | undefined {
  const newest = observations.reduce((latest, { saidOn }) => (saidOn > latest ? saidOn : latest), '');
  return newest === '' ? undefined : Number(newest.slice(0, 4));
}

/**
 * Those with the most statements of their own account first, then those with any, then by name. Statements that are not
 * settled keep their weight, so that a reopened score moves no column.
 */
export function holdersBySpeech(observations: readonly Observation[]): readonly ActorReference[] {
  const tallies = new Map<string, { holder: ActorReference; counted: number; all: number }>();
  for (const observation of observations) {
    const tally = tallies.get(observation.holder.slug) ?? { holder: observation.holder, counted: 0, all: 0 };
    tally.all += 1;
    const left = observation.leftOut;
    if (left === null || left === 'open') tally.counted += 1;
    tallies.set(observation.holder.slug, tally);
  }
  return [...tallies.values()]
    .sort((a, b) => b.counted - a.counted || b.all - a.all || a.holder.name.localeCompare(b.holder.name, 'en'))
    .map((tally) => tally.holder);
}

/**
 * With `asked`, cells carry a label where the evidence at that day allows one. A row for each target that some
 * observation is toward: issues in the codebook's order, then actors by name.
 */
export function toPositionMatrix(
  observations: readonly Observation[],
  asked: PositionQuery | null = null,
): PositionMatrix {
  const ordered = inDateOrder(observations);
  const holders = holdersBySpeech(ordered);
  const knownYear = newestYear(ordered);
  const found = new Map(ordered.map((observation) => [observation.score.target.key, observation.score.target]));
  const inCell = groupBy(ordered, ({ holder, score }) => `${holder.slug} ${score.target.key}`);
  const rows = [...found.values()].sort(compareTargets).map((target) => ({
    target,
    cells: holders.map((holder) =>
      toEvidenceCell(holder, target, inCell.get(`${holder.slug} ${target.key}`) ?? [], knownYear, asked),
    ),
  }));
  return { holders, rows, count: countOf(ordered), knownYear };
}

/** The cells of a matrix that hold something, in its order: for lists instead of a grid. */
export function filledCells(matrix: PositionMatrix): readonly EvidenceCell[] {
  return matrix.rows.flatMap((row) => row.cells.filter((cell) => cell.href !== null));
}
