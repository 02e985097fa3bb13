import type { Issue } from '@/lib/domain/issue/issue';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Observation } from '@/lib/domain/stance/observation';
import { countOf, type Count } from './counting';
import { filledCells, toPositionMatrix, type PositionMatrix } from './position-matrix';
import { toTimeAxis } from './time-axis';
import { toTimelines, type Timeline } from './timeline';
import { compareTargets } from './target-words';
import type { EvidenceCell } from './evidence-cell';

/** The first page: who stands where on the issues, over time, and what they say about each other. */
export interface Overview {
  readonly issues: PositionMatrix;
  readonly judgements: readonly EvidenceCell[];
  readonly judgementCount: Count;
  /** One picture an issue, on one axis; issues toward which nothing counts come last. */
  readonly timelines: readonly Timeline[];
  /** Issues of the codebook that nobody spoke to. */
  readonly silent: readonly Issue[];
  readonly count: Count;
}

export function toOverview(
  observations: readonly Observation[], issues: readonly Issue[], collectionEnd: CalendarDay | null,
): Overview {
  const onIssues = observations.filter(({ score }) => score.target.kind === 'issue');
  const onActors = observations.filter(({ score }) => score.target.kind === 'actor');
  const matrix = toPositionMatrix(onIssues);
  const spoken = new Set(matrix.rows.map((row) => row.target.key));
  const timelines = [...toTimelines(onIssues, toTimeAxis(onIssues, collectionEnd), 'issue')]
    .sort((a, b) => Number(a.dots.length === 0) - Number(b.dots.length === 0) || compareTargets(a.target, b.target));
  return {
    issues: matrix,
    judgements: filledCells(toPositionMatrix(onActors)),
    judgementCount: countOf(onActors),
    timelines,
    silent: issues.filter((issue) => !issue.retired && !spoken.has(`issue:${issue.slug}`)),
    count: countOf(onIssues),
  };
}
