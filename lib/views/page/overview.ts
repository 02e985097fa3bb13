import type { Issue } from '@/lib/domain/issue/issue';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { countedBy, type Observation } from '@/lib/domain/stance/observation';
import type { PositionQuery } from '../address/position-query';
import { countOf, type Count } from '../words/counting';
import type { EditorsActs } from '../position/editors-acts';
import type { EvidenceCell } from '../position/evidence-cell';
import { toFindings, type Finding } from '../position/findings';
import { toMultiples } from '../timeline/multiples';
import { toPartings, type Parting } from '../position/parting';
import { filledCells, toPositionMatrix, type PositionMatrix } from '../position/position-matrix';
import { toRestsOnOne, type RestsOnOne } from '../position/rests-on-one';
import { toStandingLines } from '../position/standing-line';
import type { Timeline } from '../timeline/timeline';
import { toWhatMoved, type WhatMoved } from '../position/what-moved';

/** The first page: who stands where on the issues, over time, and what they say about each other. */
export interface Overview {
  readonly findings: readonly Finding[];
  readonly issues: PositionMatrix;
  readonly partings: readonly Parting[];
  readonly moved: WhatMoved;
  readonly rests: RestsOnOne;
  readonly judgements: readonly EvidenceCell[];
  readonly judgementCount: Count;
  /** One picture an issue, on one axis; issues toward which nothing counts come last. */
  readonly timelines: readonly Timeline[];
  /** Issues of the codebook that nobody spoke to. */
  readonly silent: readonly Issue[];
  readonly count: Count;
}

/** Those the overview has pictures of. */
export const onIssues = (observations: readonly Observation[]): readonly Observation[] =>
  observations.filter(({ score }) => score.target.kind === 'issue');

export function toOverview(
  found: readonly Observation[],
  issues: readonly Issue[],
  collectionEnd: CalendarDay | null,
  asked: PositionQuery,
  { verdicts = [], events = [] }: EditorsActs = {},
): Overview {
  const observations = countedBy(asked.rule, found);
  const towardIssues = onIssues(observations);
  const onActors = observations.filter(({ score }) => score.target.kind === 'actor');
  const matrix = toPositionMatrix(towardIssues, asked);
  const spoken = new Set(matrix.rows.map((row) => row.target.key));
  const lines = toStandingLines(towardIssues, asked);
  const [partings, moved, rests] = [
    toPartings(lines),
    toWhatMoved(observations, asked.rule, null, verdicts),
    toRestsOnOne(lines),
  ];
  return {
    findings: toFindings(lines, partings, moved, rests),
    issues: matrix,
    partings,
    moved,
    rests,
    judgements: filledCells(toPositionMatrix(onActors)),
    judgementCount: countOf(onActors),
    timelines: toMultiples({ observations: towardIssues, prefix: 'issue', collectionEnd, rule: asked.rule, events }),
    silent: issues.filter((issue) => !issue.retired && !spoken.has(`issue:${issue.slug}`)),
    count: countOf(towardIssues),
  };
}
