import type { CalendarDay } from '../../domain/calendar/calendar-day';

/** A name that holds only from or until a day (inclusive): "Kabul" for the republic until 2021-08-15. */
export type DatedName = string | { readonly name: string; readonly from?: CalendarDay; readonly until?: CalendarDay };

/**
 * A state with the words that name it. `seats` stand for its government ("the Kremlin"); capitals may, where they are
 * no mere place.
 */
export interface StateRow {
  readonly slug: string;
  readonly iso2: string;
  readonly name: string;
  readonly aliases: readonly DatedName[];
  readonly adjectives: readonly DatedName[];
  /** Its people as nouns in the plural, or in the singular where that is no adjective: "Poles", "Pole". */
  readonly people: readonly DatedName[];
  readonly capitals: readonly DatedName[];
  readonly seats: readonly DatedName[];
  readonly until: CalendarDay | null;
}

export interface StateMore {
  readonly slug?: string;
  readonly aliases?: string;
  readonly seats?: string;
  readonly until?: CalendarDay;
}

const list = (words: string, until: CalendarDay | undefined): readonly DatedName[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((name) => (until === undefined ? name : { name, until }));

/** Letters that lose no accent by being taken apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** A name as a slug: letters without accents, small, words joined by hyphens. */
export const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđßæœıðþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ /g, '-');

/** One row of the table; lists are parted by commas, and every name ends with `until`. */
export function state(
  iso2: string,
  name: string,
  adjectives: string,
  people: string,
  capitals: string,
  more: StateMore = {},
): StateRow {
  const { until } = more;
  return {
    slug: more.slug ?? toSlug(name),
    iso2,
    name,
    aliases: list(more.aliases ?? '', until),
    adjectives: list(adjectives, until),
    people: list(people, until),
    capitals: list(capitals, until),
    seats: list(more.seats ?? '', until),
    until: until ?? null,
  };
}
