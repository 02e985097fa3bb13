import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Outlet } from '@/lib/domain/outlet/outlet';
import type { Observation } from '@/lib/domain/stance/observation';
import type { Statement } from '@/lib/domain/statement/statement';
import { periodOf } from './day-words';
import type { EvidenceCell } from './evidence-cell';
import { filledCells, toPositionMatrix } from './position-matrix';
import { compareTargets } from './target-words';
import { toTimeAxis } from './time-axis';
import { toTimelines, type Timeline } from './timeline';
import { tallyOutlets, tallyVoices, type Tally, type Voice } from './voices';

/** All that an actor's page shows of what it said and of what is said about it. */
export interface ActorProfile {
  /** One picture for each target it spoke to; those toward which nothing counts come last. */
  readonly timelines: readonly Timeline[];
  readonly saysAboutOthers: readonly EvidenceCell[];
  readonly othersSay: readonly EvidenceCell[];
  readonly voices: readonly Voice[];
  readonly outlets: readonly Tally<Outlet>[];
  readonly period: string | null;
}

interface Found {
  /** What the actor holds. */
  readonly held: readonly Observation[];
  /** What others hold toward the actor. */
  readonly about: readonly Observation[];
  /** The statements made in its name. */
  readonly statements: readonly Statement[];
  readonly collectionEnd: CalendarDay | null;
}

export function toActorProfile({ held, about, statements, collectionEnd }: Found): ActorProfile {
  const timelines = [...toTimelines(held, toTimeAxis(held, collectionEnd), 'on')]
    .sort((a, b) => Number(a.dots.length === 0) - Number(b.dots.length === 0) || compareTargets(a.target, b.target));
  return {
    timelines,
    saysAboutOthers: filledCells(toPositionMatrix(held.filter(({ score }) => score.target.kind === 'actor'))),
    othersSay: filledCells(toPositionMatrix(about)),
    voices: tallyVoices(statements),
    outlets: tallyOutlets(statements),
    period: periodOf(statements),
  };
}
