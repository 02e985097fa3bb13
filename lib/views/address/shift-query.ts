import type { ActorReference } from '@/lib/domain/actor/actor';
import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { IssueReference } from '@/lib/domain/issue/issue';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import type { Query } from './evidence-filter';
import { parsePictureFilter } from './picture-filter';

/** Whose movements a reader asked for, on what, since when, and what counts; null asks for all. */
export interface ShiftQuery {
  readonly since: CalendarDay | null;
  readonly actor: ActorReference | null;
  readonly issue: IssueReference | null;
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

const said = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

/**
 * Reads `/shifts?since=2021-06-01&actor=china&issue=troop-withdrawal` and what counts; what names nothing is ignored
 * and said.
 */
export function parseShiftQuery(
  query: Query,
  choices: ShiftChoices,
): { readonly asked: ShiftQuery; readonly ignored: readonly string[] } {
  const {
    filter: { rule, on },
    ignored: unread,
  } = parsePictureFilter(query);
  const ignored = [...unread, ...(on === null ? [] : [`on=${on} (movements are asked for by since=)`])];
  const read = <Found>(part: string, find: (value: string) => Found | undefined, why: string): Found | null => {
    const value = query[part];
    if (value === undefined || value === '') return null;
    const found = typeof value === 'string' ? find(value) : undefined;
    if (found === undefined) ignored.push(`${part}=${said(value)} (${why})`);
    return found ?? null;
  };
  return {
    asked: {
      since: read('since', (day) => calendarDay.safeParse(day).data, 'no such day; a day is written 2021-06-01'),
      actor: read(
        'actor',
        (slug) => choices.actors.find((one) => one.slug === slug),
        'nobody of that name holds a stance here',
      ),
      issue: read('issue', (slug) => choices.issues.find((one) => one.slug === slug), 'no such issue'),
      rule,
    },
    ignored,
  };
}

/** The parts of the address that say whose movements, on what and since when. */
export function shiftQueryParts({ since, actor, issue }: Omit<ShiftQuery, 'rule'>): Readonly<Record<string, string>> {
  return {
    ...(since ? { since } : {}),
    ...(actor ? { actor: actor.slug } : {}),
    ...(issue ? { issue: issue.slug } : {}),
  };
}
