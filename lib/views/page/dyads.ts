import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Issue } from '@/lib/domain/issue/issue';
import type { Event } from '@/lib/domain/event/event';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { compared } from '../address/query/query-parts';
import { ignoredPart } from '../address/query/choice';
import { defineQuery, hrefOf, type Parts, type Query } from '../address/query/define-query';
import { toImpliedLines, type ImpliedLine } from '../position/implied-line';
import { toPositionMatrix, type PositionMatrix } from '../position/position-matrix';
import { toTimeAxis } from '../timeline/time-axis';
import { toTimeline, type Timeline } from '../timeline/timeline';
import { actorKey } from '../words/target-words';
import { toEventNotes } from '../timeline/timeline-events';

const asked = defineQuery({ actors: compared.actors });

/** `/dyads?actors=china,taliban`: what two actors say about each other. */
export function dyadHref(a: Pick<ActorReference, 'slug'>, b: Pick<ActorReference, 'slug'>): string {
  return hrefOf('/dyads', dyadParts([a.slug, b.slug]));
}

/** Two actors of whom one at least speaks about the other, and in how many statements. */
interface DyadLink {
  readonly a: ActorReference;
  readonly b: ActorReference;
  readonly n: number;
  readonly href: string;
}

/** Who on whom: the matrix, the pairs with anything in it, and who may be chosen. */
export interface Dyads {
  readonly matrix: PositionMatrix;
  readonly pairs: readonly DyadLink[];
  readonly choices: readonly ActorReference[];
}

const aboutActor = ({ score: { target } }: Observation): ActorReference | null =>
  target.kind === 'actor' ? target.actor : null;

const byName = (one: ActorReference, other: ActorReference): number => one.name.localeCompare(other.name, 'en');

function pairsOf(observations: readonly Observation[]): readonly DyadLink[] {
  const pairs = new Map<string, { a: ActorReference; b: ActorReference; n: number }>();
  for (const observation of observations) {
    const about = aboutActor(observation);
    if (!about) continue;
    const [a, b] = [observation.holder, about].sort(byName) as [ActorReference, ActorReference];
    const key = `${a.slug} ${b.slug}`;
    pairs.set(key, { a, b, n: (pairs.get(key)?.n ?? 0) + 1 });
  }
  return [...pairs.values()]
    .sort((one, other) => other.n - one.n || byName(one.a, other.a) || byName(one.b, other.b))
    .map((pair) => ({ ...pair, href: dyadHref(pair.a, pair.b) }));
}

/** `observations` toward issues give choices only: who speaks at all may be asked about. */
export function toDyads(observations: readonly Observation[]): Dyads {
  const named = observations.flatMap((observation) => [
    observation.holder,
    aboutActor(observation) ?? observation.holder,
  ]);
  return {
    matrix: toPositionMatrix(observations.filter((observation) => aboutActor(observation) !== null)),
    pairs: pairsOf(observations),
    choices: [...new Map(named.map((actor) => [actor.slug, actor])).values()].sort(byName),
  };
}

export interface AskedDyad {
  readonly a: ActorReference | null;
  readonly b: ActorReference | null;
  /** What could not be read, to be said: "actors=atlantis (no such actor)". */
  readonly ignored: readonly string[];
}

/** Reads the two `actors` of a page's query; each must be one of `choices`, and they must differ. */
export function parseDyad(query: Query, choices: readonly ActorReference[]): AskedDyad {
  const { value, ignored } = asked.parse(query);
  const found: ActorReference[] = [];
  const left: string[] = [];
  for (const name of value.actors ?? []) {
    const one = choices.find(({ slug }) => slug === name);
    if (!one) left.push(asked.ignored('actors', name));
    else if (found.includes(one)) left.push(ignoredPart('actors', name, 'the same actor twice'));
    else if (found.length === 2) left.push(ignoredPart('actors', name, 'more than two'));
    else found.push(one);
  }
  const [a = null, b = null] = found;
  return { a, b, ignored: [...ignored, ...left] };
}

/** The parts of the address that say who was chosen, by their slugs. */
export const dyadParts = (actors: readonly string[]): Parts => asked.print({ actors });

/** What one of two says about the other over time; null where nothing was found. */
export interface DyadSide {
  readonly from: ActorReference;
  readonly about: ActorReference;
  readonly timeline: Timeline | null;
  /** What follows from its positions on issues; never among what it says. */
  readonly implied: readonly ImpliedLine[];
}

interface DyadAround {
  /** Marked on the axis. */
  readonly collectionEnd: CalendarDay | null;
  readonly events?: readonly Event[];
  /** With the actors each bears on. */
  readonly issues?: readonly Issue[];
  readonly rule?: CountingRule;
}

/** A about B beside B about A, on one axis. `observations` as counted by the reader's rule. */
export function toDyadSides(
  observations: readonly Observation[],
  a: ActorReference,
  b: ActorReference,
  { collectionEnd, events = [], issues = [], rule = defaultCounting }: DyadAround,
): readonly [DyadSide, DyadSide] {
  const said = (from: ActorReference, about: ActorReference): readonly Observation[] =>
    observations.filter(({ holder, score }) => holder.slug === from.slug && score.target.key === actorKey(about));
  const both = [...said(a, b), ...said(b, a)];
  const axis = toTimeAxis(both, collectionEnd);
  const notes = toEventNotes(events, axis, both);
  const side = (from: ActorReference, about: ActorReference): DyadSide => {
    const these = said(from, about);
    const target = these[0]?.score.target;
    const id = `${from.slug}-about-${about.slug}`;
    return {
      from,
      about,
      timeline: target
        ? toTimeline({ id, target, observations: these, axis, wholeAxis: true, rule, events: notes })
        : null,
      implied: toImpliedLines(
        observations.filter(({ holder }) => holder.slug === from.slug),
        issues,
      ).filter(({ toward }) => toward.slug === about.slug),
    };
  };
  return [side(a, b), side(b, a)];
}
