import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { plural } from '../words/counting';
import { longDay } from '../words/day-words';
import { compared } from './query/query-parts';
import { defineQuery, hrefOf, type Parts, type Query } from './query/define-query';

export interface CompareTarget {
  /** `issue:…` or `actor:…`. */
  readonly key: string;
  readonly name: string;
}

/** All that can be asked for; the form offers these. */
export interface CompareChoices {
  readonly actors: readonly ActorReference[];
  readonly targets: readonly CompareTarget[];
}

/** What an address of `/compare` asks for. Empty lists and nulls: not asked. */
export interface CompareQuery extends CompareChoices {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** Slugs of asked actors whose series are switched off. */
  readonly hidden: readonly string[];
  /** Parts that could not be read, each with why. */
  readonly ignored: readonly string[];
  /** What was done about parts that could be read, in sentences. */
  readonly notes: readonly string[];
}

/** More lines than this in one picture, and more in all of a page's pictures, can't be told apart. */
export const mostCompared = { actors: 8, series: 24 };

const asked = defineQuery(compared);

/** Those of the named that there are, each once; the others are named. */
function known<Of>(
  part: 'actors' | 'targets' | 'hidden',
  named: readonly string[] = [],
  find: (name: string) => Of | undefined,
): { readonly found: readonly Of[]; readonly ignored: readonly string[] } {
  const each = [...new Set(named)].map((name) => ({ name, one: find(name) }));
  return {
    found: each.flatMap(({ one }) => (one === undefined ? [] : [one])),
    ignored: each.flatMap(({ name, one }) => (one === undefined ? [asked.ignored(part, name)] : [])),
  };
}

const names = (these: readonly { readonly name: string }[]): string => these.map(({ name }) => name).join(', ');

/**
 * The first eight actors, then as many targets as leave no more series than a page can be read with; what was dropped
 * is named.
 */
function bounded(
  actors: readonly ActorReference[],
  targets: readonly CompareTarget[],
): Pick<CompareQuery, 'actors' | 'targets' | 'notes'> {
  const keptActors = actors.slice(0, mostCompared.actors);
  const keptTargets = targets.slice(0, Math.floor(mostCompared.series / Math.max(1, keptActors.length)));
  const [leftActors, leftTargets] = [actors.slice(keptActors.length), targets.slice(keptTargets.length)];
  const notes = [
    ...(leftActors.length > 0
      ? [
          `${plural(actors.length, 'actor')} asked for; ` +
            `more than ${mostCompared.actors} in one picture can’t be told apart. ` +
            `Shown are the first ${mostCompared.actors}: ${names(keptActors)}. Left aside: ${names(leftActors)}.`,
        ]
      : []),
    ...(leftTargets.length > 0
      ? [
          `${plural(targets.length, 'issue')} for ${plural(keptActors.length, 'actor')} asked for; ` +
            `a page shows ${mostCompared.series} series at most. ` +
            `Shown ${keptTargets.length === 1 ? 'is the first' : `are the first ${keptTargets.length}`}: ` +
            `${names(keptTargets)}. Left aside: ${names(leftTargets)}.`,
        ]
      : []),
  ];
  return { actors: keptActors, targets: keptTargets, notes };
}

const asPartsStand = (ignored: readonly string[]): readonly string[] => {
  const place = (words: string): number => asked.parts.findIndex((part) => words.startsWith(`${part}=`));
  return [...ignored].sort((a, b) => place(a) - place(b));
};

/**
 * Reads `actors`, `targets`, `from`, `to` and `hidden`; a period given backwards is taken the other way round, and
 * said.
 */
export function parseCompare(query: Query, choices: CompareChoices): CompareQuery {
  const { value, ignored } = asked.parse(query);
  const { from = null, to = null } = value;
  const actorOf = (slug: string) => choices.actors.find((one) => one.slug === slug);
  const actors = known('actors', value.actors, actorOf);
  const targets = known('targets', value.targets, (key) => choices.targets.find((one) => one.key === key));
  const hidden = known('hidden', value.hidden, actorOf);
  const kept = bounded(actors.found, targets.found);
  const isBackwards = from !== null && to !== null && from > to;
  return {
    actors: kept.actors,
    targets: kept.targets,
    from: isBackwards ? to : from,
    to: isBackwards ? from : to,
    hidden: hidden.found.map(({ slug }) => slug),
    ignored: asPartsStand([...ignored, ...actors.ignored, ...targets.ignored, ...hidden.ignored]),
    notes: [
      ...kept.notes,
      ...(isBackwards ? [`The period began after its end: shown is ${longDay(to)} to ${longDay(from)}.`] : []),
    ],
  };
}

interface Compared {
  readonly actors: readonly Pick<ActorReference, 'slug'>[];
  readonly targets: readonly Pick<CompareTarget, 'key'>[];
  readonly from?: CalendarDay | null;
  readonly to?: CalendarDay | null;
}

/** The address's parts as the form writes them; what is not asked is left out. */
export function compareQuery({ actors, targets, from = null, to = null }: Compared): Parts {
  return asked.print({ actors: actors.map(({ slug }) => slug), targets: targets.map(({ key }) => key), from, to });
}

/** `/compare?actors=china,nato&targets=issue:peace`; commas and colons stay readable. */
export const compareHref = (parts: Parts): string => hrefOf('/compare', parts);
