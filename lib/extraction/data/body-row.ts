import type { ActorKind } from '../../domain/actor/actor';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { toSlug, type DatedName } from './state-row';

/** An organisation, armed group, institution, forum or audience with the words that name it. */
export interface BodyRow {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly DatedName[];
  readonly adjectives: readonly DatedName[];
  /** Its members in the plural: "Republicans". */
  readonly people: readonly DatedName[];
  readonly capitals: readonly DatedName[];
  readonly seats: readonly DatedName[];
  /** The state or body it belongs to, by slug. */
  readonly partOf: string | null;
  /**
   * Whether what it says is said on behalf of what it belongs to: a ministry's word, not a parliament's or a party's.
   */
  readonly speaksForWhole: boolean;
  /** The office's class where it is one: `foreign-ministry`. */
  readonly office: string | null;
  readonly until: CalendarDay | null;
}

export interface BodyMore {
  readonly slug?: string;
  readonly aliases?: readonly DatedName[];
  readonly adjectives?: readonly DatedName[];
  readonly people?: readonly DatedName[];
  readonly capitals?: readonly DatedName[];
  readonly seats?: readonly DatedName[];
  readonly partOf?: string;
  readonly own?: boolean;
  readonly office?: string;
  readonly until?: CalendarDay;
}

const nothingMore = {
  aliases: [],
  adjectives: [],
  people: [],
  capitals: [],
  seats: [],
  partOf: null,
  own: false,
  office: null,
  until: null,
} as const;

/** One row; `names` are its name and, after commas, its other names. */
export function body(kind: ActorKind, names: string, more: BodyMore = {}): BodyRow {
  const [name = '', ...aliases] = names.split(',').map((word) => word.trim());
  const row = { ...nothingMore, ...more };
  return {
    slug: more.slug ?? toSlug(name),
    kind,
    name,
    aliases: [...aliases, ...row.aliases],
    adjectives: row.adjectives,
    people: row.people,
    capitals: row.capitals,
    seats: row.seats,
    partOf: row.partOf,
    speaksForWhole: row.partOf !== null && !row.own,
    office: row.office,
    until: row.until,
  };
}
