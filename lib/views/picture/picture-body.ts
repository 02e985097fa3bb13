import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Event } from '@/lib/domain/event/event';
import type { Observation } from '@/lib/domain/stance/observation';
import { targetName, type Target } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import { noneFound } from '../position/collection-line';
import { toComparison } from '../page/compare';
import { toDyadSides } from '../page/dyads';
import { groupBy } from '../words/group-by';
import { hideHolders } from '../timeline/hide-holders';
import { toPositionMatrix, type PositionMatrix } from '../position/position-matrix';
import { toSpectrum, type Spectrum } from '../timeline/spectrum';
import { polesOf, type Poles } from '../words/stance-words';
import type { StandingLine } from '../position/standing-line';
import { compareTargets } from '../words/target-words';
import { toTimeAxis } from '../timeline/time-axis';
import { toTimeline, type Timeline } from '../timeline/timeline';
import { toEventNotes } from '../timeline/timeline-events';
import { uncut } from './picture-cut';
import type { PictureAsked } from './picture-query';

export interface PictureFound {
  readonly asked: PictureAsked;
  readonly collection: Collection;
  /** Those of the holders and targets asked for. */
  readonly observations: readonly Observation[];
  /** The holders and targets asked for, by name. */
  readonly holders: readonly ActorReference[];
  readonly targets: readonly Target[];
  readonly events: readonly Event[];
  /** Says so where only the newest of very many statements were read; null where all were. */
  readonly partial: string | null;
  readonly codebook: string;
  readonly withdrawn: readonly string[];
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
  /** Of Demarche, the release that makes it. */
  readonly productVersion: string;
}

/** One of several timelines under each other; in words why there is none. */
export interface NamedTimeline {
  readonly name: string;
  readonly timeline: Timeline | null;
  readonly nothing: string | null;
}

export type PictureBody =
  | { readonly kind: 'picture'; readonly timelines: readonly Timeline[] }
  | { readonly kind: 'several'; readonly pictures: readonly NamedTimeline[] }
  | { readonly kind: 'matrix'; readonly matrix: PositionMatrix }
  | { readonly kind: 'spectrum'; readonly spectrum: Spectrum; readonly poles: Poles }
  | { readonly kind: 'positions' };

function timelinesOf({ asked, observations, collection, events }: PictureFound): Timeline[] {
  const axis = toTimeAxis(observations, collection.lastDay);
  const { rule } = asked.filter;
  const notes = toEventNotes(events, axis, observations);
  const several = [...groupBy(observations, ({ score }) => score.target.key).values()];
  return several
    .flatMap((these) => {
      const target = these[0]?.score.target;
      return target
        ? [
            hideHolders(
              toTimeline({
                id: target.key,
                target,
                observations: these,
                axis,
                rule,
                large: several.length === 1,
                wholeAxis: several.length > 1,
                events: notes,
              }),
              asked.cut?.hidden ?? [],
            ),
          ]
        : [];
    })
    .sort((a, b) => compareTargets(a.target, b.target));
}

function comparedOf(
  { asked, observations, collection, events, holders, targets }: PictureFound,
  on: CalendarDay,
): readonly NamedTimeline[] {
  const { from, to, hidden } = asked.cut ?? uncut;
  const query = {
    actors: holders,
    targets: targets.map((target) => ({ key: target.key, name: targetName(target) })),
    from,
    to,
    hidden,
    ignored: [],
    notes: [],
  };
  const comparison = toComparison({
    found: observations,
    query,
    asked: { on, rule: asked.filter.rule },
    collectionEnd: collection.lastDay,
    none: noneFound(collection),
    events,
  });
  return comparison.targets.map(({ target, timeline, nothing }) => ({
    name: target.name,
    timeline: timeline && hideHolders(timeline, hidden),
    nothing,
  }));
}

function sidesOf({ asked, observations, collection, events, holders: [a, b] }: PictureFound): readonly NamedTimeline[] {
  if (!a || !b) return [];
  return toDyadSides(observations, a, b, { collectionEnd: collection.lastDay, events, rule: asked.filter.rule }).map(
    ({ from, about, timeline }) => ({
      name: `${from.name} about ${inSentence(about)}`,
      timeline,
      nothing: timeline ? null : `Statements: ${noneFound(collection)}.`,
    }),
  );
}

/**
 * What is drawn, made of the same models as the pages' own pictures; `observations` of `found` as its rule counts them.
 */
export function toPictureBody(found: PictureFound, lines: readonly StandingLine[], on: CalendarDay): PictureBody {
  const {
    asked,
    observations,
    targets: [target],
  } = found;
  switch (asked.kind) {
    case 'picture':
      return { kind: 'picture', timelines: timelinesOf(found) };
    case 'compare':
      return { kind: 'several', pictures: comparedOf(found, on) };
    case 'dyad':
      return { kind: 'several', pictures: sidesOf(found) };
    case 'matrix':
      return { kind: 'matrix', matrix: toPositionMatrix(observations, { on, rule: asked.filter.rule }) };
    case 'dyads':
      return { kind: 'matrix', matrix: toPositionMatrix(observations) };
    case 'positions':
      return { kind: 'positions' };
    case 'spectrum':
      return {
        kind: 'spectrum',
        spectrum: toSpectrum(lines),
        poles: target ? polesOf(target) : { for: '', against: '' },
      };
  }
}
