import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { IssueReference } from '@/lib/domain/issue/issue';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { toPictureFilter } from './picture-filter';
import { counting, narrowing, positionDay, since } from './query/query-parts';
import { ignoredPart } from './query/choice';
import { defineQuery, type Parts, type Query } from './query/define-query';

/** Whose movements a reader asked for, on what, since when, and what counts; null asks for all. */
export interface ShiftQuery {
  readonly since: CalendarDay | null;
  readonly holder: ActorReference | null;
  readonly target: IssueReference | null;
  readonly rule: CountingRule;
}

/** Who may be asked about: whoever holds a stance, by name; and the issues, in the codebook's order. */
export interface ShiftChoices {
  readonly actors: readonly ActorReference[];
  readonly issues: readonly IssueReference[];
}

export function toShiftChoices(observations: readonly Observation[], issues: readonly IssueReference[]): ShiftChoices {
  const holders = new Map(observations.map(({ holder }) => [holder.slug, holder]));
  return { actors: [...holders.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')), issues };
}

/** Which movements: since when, whose, toward what. */
export const movements = { since, holder: narrowing.holder, target: narrowing.target } as const;
const asked = defineQuery({ ...movements, ...counting, ...positionDay });

export const issueKey = ({ slug }: Pick<IssueReference, 'slug'>): string => `issue:${slug}`;

/** The one of these that was named; without it, why the part is ignored. */
function known<Of>(
  part: string,
  name: string | undefined,
  these: readonly Of[],
  nameOf: (one: Of) => string,
  why: string,
) {
  const found = these.find((one) => nameOf(one) === name) ?? null;
  return { found, ignored: name === undefined || found ? [] : [ignoredPart(part, name, why)] };
}

/**
 * Reads `/shifts?since=2021-06-01&holder=china&target=issue:troop-withdrawal` and what counts; what names nothing is
 * ignored and said.
 */
export function parseShiftQuery(
  query: Query,
  choices: ShiftChoices,
): { readonly asked: ShiftQuery; readonly ignored: readonly string[] } {
  const { value, ignored } = asked.parse(query);
  const { since: day = null, holder, target, on, ...rule } = value;
  const whose = known('holder', holder, choices.actors, ({ slug }) => slug, 'nobody of that name holds a stance here');
  const toward = known('target', target, choices.issues, issueKey, 'no such issue');
  return {
    asked: { since: day, holder: whose.found, target: toward.found, rule: toPictureFilter(rule).rule },
    ignored: [
      ...ignored,
      ...(on === undefined ? [] : [`on=${on} (movements are asked for by since=)`]),
      ...whose.ignored,
      ...toward.ignored,
    ],
  };
}

/** The parts of the address that say whose movements, on what and since when. */
export function shiftQueryParts({ since: day, holder, target }: Omit<ShiftQuery, 'rule'>): Parts {
  return asked.print({ since: day, holder: holder?.slug, target: target && issueKey(target) });
}
