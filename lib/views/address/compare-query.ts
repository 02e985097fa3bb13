import type { ActorReference } from '@/lib/domain/actor/actor';
import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { plural } from '../words/counting';
import { longDay } from '../words/day-words';
import type { Query } from './evidence-filter';

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

/** `actors=china,nato` and `actors=china&actors=nato` alike, each once. */
function listed(value: Query[string]): readonly string[] {
  const values = value === undefined ? [] : [value].flat();
  return [
    ...new Set(
      values
        .flatMap((one) => one.split(','))
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ];
}

function known<Of>(
  part: string,
  query: Query,
  find: (name: string) => Of | undefined,
  kind: string,
): { found: Of[]; ignored: string[] } {
  const found: Of[] = [];
  const ignored: string[] = [];
  for (const name of listed(query[part])) {
    const one = find(name);
    if (one === undefined) ignored.push(`${part}=${name} (no such ${kind})`);
    else found.push(one);
  }
  return { found, ignored };
}

function readDay(part: 'from' | 'to', query: Query): { day: CalendarDay | null; ignored: string[] } {
  const value = query[part];
  if (value === undefined || value === '') return { day: null, ignored: [] };
  if (typeof value === 'string' && calendarDay.safeParse(value).success) return { day: value, ignored: [] };
  return { day: null, ignored: [`${part}=${[value].flat().join(', ')} (no such day; a day is written 2021-07-28)`] };
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

/**
 * Reads `actors`, `targets`, `from`, `to` and `hide`; a period given backwards is taken the other way round, and said.
 */
export function parseCompare(query: Query, choices: CompareChoices): CompareQuery {
  const actors = known('actors', query, (slug) => choices.actors.find((one) => one.slug === slug), 'actor');
  const targets = known('targets', query, (key) => choices.targets.find((one) => one.key === key), 'issue or actor');
  const hidden = known('hide', query, (slug) => choices.actors.find((one) => one.slug === slug), 'actor');
  const [from, to] = [readDay('from', query), readDay('to', query)];
  const kept = bounded(actors.found, targets.found);
  const backwards = from.day !== null && to.day !== null && from.day > to.day;
  const swapped =
    from.day !== null && to.day !== null && backwards
      ? [`The period began after its end: shown is ${longDay(to.day)} to ${longDay(from.day)}.`]
      : [];
  return {
    actors: kept.actors,
    targets: kept.targets,
    from: backwards ? to.day : from.day,
    to: backwards ? from.day : to.day,
    hidden: hidden.found.map(({ slug }) => slug),
    ignored: [...actors.ignored, ...targets.ignored, ...hidden.ignored, ...from.ignored, ...to.ignored],
    notes: [...kept.notes, ...swapped],
  };
}

/** The address's parts as the form writes them; what is not asked is left out. */
export function compareQuery({
  actors,
  targets,
  from,
  to,
}: Pick<CompareQuery, 'actors' | 'targets' | 'from' | 'to'>): Readonly<Record<string, string>> {
  return {
    ...(actors.length > 0 ? { actors: actors.map(({ slug }) => slug).join(',') } : {}),
    ...(targets.length > 0 ? { targets: targets.map(({ key }) => key).join(',') } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** `/compare?actors=china,nato&targets=issue:peace`; commas and colons stay readable. */
export function compareHref(parts: Readonly<Record<string, string>>): string {
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/gu, ',').replace(/%3A/gu, ':')}`,
  );
  return query.length === 0 ? '/compare' : `/compare?${query.join('&')}`;
}
