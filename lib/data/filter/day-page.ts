/** A place in a list that stands by day, then slug: behind the one named. */
export interface DayPlace {
  readonly day: string;
  readonly slug: string;
}

/** Which part of such a list is read: from behind a place on, or back from before it. */
export interface DayListing {
  readonly after?: DayPlace | undefined;
  /** The other way round, the nearest first. */
  readonly back?: boolean;
  readonly limit?: number;
}

/** Some of a long list, and the ways on; null where there is none. */
export interface DayPage<Item> {
  readonly items: readonly Item[];
  /** Behind which one the next page begins. */
  readonly next: DayPlace | null;
  /** The same for the page before: `after` null is the first page. */
  readonly previous: { readonly after: DayPlace | null } | null;
}

export const dayPageLength = 50;

/** No list is read past this without paging. */
export const mostListed = 5_000;

/** Fifty of the list. The page before ends at the place itself, so it is found by going back from it. */
export async function readDayPage<Item>(
  list: (part: DayListing) => Promise<readonly Item[]>,
  placeOf: (item: Item) => DayPlace,
  after?: DayPlace,
): Promise<DayPage<Item>> {
  const read = await list({ after, limit: dayPageLength + 1 });
  const items = read.slice(0, dayPageLength);
  const last = items.at(-1);
  const before = after ? await list({ after, back: true, limit: dayPageLength }) : [];
  const start = before[dayPageLength - 1];
  return {
    items,
    next: read.length > dayPageLength && last ? placeOf(last) : null,
    previous: after ? { after: start ? placeOf(start) : null } : null,
  };
}
