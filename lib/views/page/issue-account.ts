import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { inDateOrder } from '@/lib/domain/position/duplicate-policy';
import { countedAmong, countedBy, type Observation } from '@/lib/domain/stance/observation';
import { stanceValues, type StanceValue } from '@/lib/domain/stance/stance-value';
import type { PositionQuery } from '../address/position-query';
import { longDay } from '../words/day-words';
import type { EditorsActs } from '../position/editors-acts';
import type { EvidenceCell } from '../position/evidence-cell';
import { statementHref } from '../address/evidence-filter';
import { toPartings, type Parting } from '../position/parting';
import { filledCells, toPositionMatrix } from '../position/position-matrix';
import { toSpectrum, type Spectrum } from '../timeline/spectrum';
import { toStandingLines, type StandingLine } from '../position/standing-line';
import { toTimeAxis } from '../timeline/time-axis';
import { toTimeline, type Timeline } from '../timeline/timeline';
import { toEventNotes } from '../timeline/timeline-events';
import { toWhatMoved, type WhatMoved } from '../position/what-moved';

/** A point of the scale with the newest counted statement that was given it. */
export interface ScalePoint {
  readonly value: StanceValue;
  readonly example: { readonly href: string; readonly words: string } | null;
}

/** All that an issue's page shows of what was said toward it. */
export interface IssueAccount {
  /** Null when nobody spoke to it. */
  readonly timeline: Timeline | null;
  /** An actor a line, those heard of on another's word alone last. */
  readonly lines: readonly StandingLine[];
  readonly spectrum: Spectrum;
  readonly partings: readonly Parting[];
  readonly moved: WhatMoved;
  readonly scale: readonly ScalePoint[];
  readonly cells: readonly EvidenceCell[];
}

/** An example for each point of the scale, from +2 to −2. */
export function scaleExamples(counted: readonly Observation[]): readonly ScalePoint[] {
  const newest = [...inDateOrder(counted)].reverse();
  return [...stanceValues].reverse().map((value) => {
    const found = newest.find(({ score }) => score.value === value);
    return {
      value,
      example: found
        ? {
            href: statementHref(found.statementKey),
            words: `${found.summary} (${longDay(found.saidOn, found.precision)})`,
          }
        : null,
    };
  });
}

/** `found` are those toward the issue, whoever holds them. */
export function toIssueAccount(
  found: readonly Observation[],
  asked: PositionQuery,
  collectionEnd: CalendarDay | null,
  { events = [], verdicts = [] }: EditorsActs = {},
): IssueAccount {
  const observations = countedBy(asked.rule, found);
  const target = observations[0]?.score.target;
  const axis = toTimeAxis(observations, collectionEnd);
  const lines = [...toStandingLines(observations, asked)].sort(
    (a, b) => Number(a.words === null) - Number(b.words === null),
  );
  return {
    timeline: target
      ? toTimeline({
          id: 'all',
          target,
          observations,
          axis,
          large: true,
          rule: asked.rule,
          events: toEventNotes(events, axis, observations),
        })
      : null,
    lines,
    spectrum: toSpectrum(lines),
    partings: toPartings(lines),
    moved: toWhatMoved(observations, asked.rule, null, verdicts),
    scale: scaleExamples(countedAmong(observations)),
    cells: filledCells(toPositionMatrix(observations, asked)),
  };
}
