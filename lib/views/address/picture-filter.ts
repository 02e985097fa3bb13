import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber, dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Collection } from '@/lib/domain/collection/collection';
import { counting, positionDay } from './query/query-parts';
import { defineQuery, hrefOf, type Query } from './query/define-query';

/**
 * What a reader asked of a page's pictures: what counts, and the date to take positions at (null: where the collection
 * ends).
 */
export interface PictureFilter {
  readonly rule: CountingRule;
  readonly on: CalendarDay | null;
}

const asked = defineQuery({ ...counting, ...positionDay });

/** The parts as the address says them; those at their default are left out. */
export function pictureQuery({ rule, on }: PictureFilter): ReturnType<typeof asked.print> {
  return asked.print({ ...rule, on });
}

/** Between which days a date can be chosen by hand: from the first statement to a year after the last. */
export function dateLimits({ firstDay, lastDay }: Pick<Collection, 'firstDay' | 'lastDay'>): {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
} {
  const from = firstDay ?? '1970-01-01';
  return { from, to: lastDay === null ? from : dayFromNumber(dayNumber(lastDay) + 365) };
}

/** A page's address with what was asked of its pictures: `/actors/china?standing=yes`. */
export function pictureHref(path: string, filter: PictureFilter): string {
  return hrefOf(path, pictureQuery(filter));
}

export const isDefaultRule = (rule: CountingRule): boolean =>
  Object.keys(pictureQuery({ rule, on: null })).length === 0;

/** A picture's filter of what a query asks: what it leaves out counts as always. */
export function toPictureFilter(said: ReturnType<typeof asked.parse>['value']): PictureFilter {
  const { on = null, ...rule } = said;
  return { rule: { ...defaultCounting, ...rule }, on };
}

/**
 * Reads a page's query. What cannot be read is ignored and named in `ignored`: `on=2021-02-31`, or a part given twice.
 */
export function parsePictureFilter(query: Query): {
  readonly filter: PictureFilter;
  readonly ignored: readonly string[];
} {
  const { value, ignored } = asked.parse(query);
  return { filter: toPictureFilter(value), ignored };
}
