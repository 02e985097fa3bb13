import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber, dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { defaultCounting, duplicatePolicy, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { modality } from '@/lib/domain/utterance/utterance';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Query } from './evidence-filter';
import { leftAside } from './left-aside';

/**
 * What a reader asked of a page's pictures: what counts, and the date to take positions at (null: where the collection
 * ends).
 */
export interface PictureFilter {
  readonly rule: CountingRule;
  readonly on: CalendarDay | null;
}

type Part = 'hearsay' | 'private' | 'standing' | 'outlets' | 'reviewed' | 'modality' | 'count' | 'on';

const isYes = (text: string): boolean => text === 'yes';

const readers: Readonly<Record<Part, (text: string) => boolean>> = {
  hearsay: isYes,
  private: isYes,
  standing: isYes,
  outlets: (text) => text === 'named',
  reviewed: isYes,
  modality: (text) => modality.safeParse(text).success,
  count: (text) => duplicatePolicy.safeParse(text).success,
  on: (text) => calendarDay.safeParse(text).success,
};

export const pictureParts = Object.keys(readers) as Part[];

/** The parts as the address says them; those at their default are left out. */
export function pictureQuery({ rule, on }: PictureFilter): Readonly<Partial<Record<Part, string>>> {
  return {
    ...(rule.hearsay ? { hearsay: 'yes' } : {}),
    ...(rule.private ? { private: 'yes' } : {}),
    ...(rule.standing ? { standing: 'yes' } : {}),
    ...(rule.namedOutletsOnly ? { outlets: 'named' } : {}),
    ...(rule.checkedOnly ? { reviewed: 'yes' } : {}),
    ...(rule.modality ? { modality: rule.modality } : {}),
    ...(rule.duplicates === 'utterance' ? {} : { count: rule.duplicates }),
    ...(on === null ? {} : { on }),
  };
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
  const query = new URLSearchParams(pictureQuery(filter)).toString();
  return query === '' ? path : `${path}?${query}`;
}

export const isDefaultRule = (rule: CountingRule): boolean =>
  Object.keys(pictureQuery({ rule, on: null })).length === 0;

/**
 * Reads a page's query. What cannot be read is ignored and named in `ignored`: `on=2021-02-31`, or a part given twice.
 */
export function parsePictureFilter(query: Query): {
  readonly filter: PictureFilter;
  readonly ignored: readonly string[];
} {
  const read: Partial<Record<Part, string>> = {};
  const ignored: string[] = [];
  for (const part of pictureParts) {
    const value = query[part];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string' && readers[part](value)) read[part] = value;
    else ignored.push(leftAside(part, value));
  }
  const rule: CountingRule = {
    ...defaultCounting,
    hearsay: read.hearsay !== undefined,
    private: read.private !== undefined,
    standing: read.standing !== undefined,
    namedOutletsOnly: read.outlets !== undefined,
    checkedOnly: read.reviewed !== undefined,
    modality: modality.safeParse(read.modality).data ?? null,
    duplicates: duplicatePolicy.safeParse(read.count).data ?? 'utterance',
  };
  return { filter: { rule, on: read.on ?? null }, ignored };
}
