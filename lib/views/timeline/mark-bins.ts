import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber, dayNumber, lastDayOf } from '@/lib/domain/calendar/day-arithmetic';
import { middleDay } from '@/lib/domain/position/duplicate-policy';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { groupBy } from '../words/group-by';

/** The most marks a picture draws; beyond that a mark stands for a period. */
const mostMarks = 300;

interface MarkSource {
  readonly observation: Observation;
  readonly value: StanceValue;
}

/** One holder's statements of one value within a period: `from` and `to` in days since 1970, both included. */
export interface MarkBin {
  readonly of: readonly MarkSource[];
  readonly first: MarkSource;
  readonly from: number;
  readonly to: number;
}

type Length = 'week' | 'month' | 'quarter' | 'year';

const lengths: readonly Length[] = ['week', 'month', 'quarter', 'year'];

/** The Monday of a day's week: 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

function firstOf(day: number, length: Length): CalendarDay {
  if (length === 'week') return dayFromNumber(mondayOf(day));
  const [year = '', month = ''] = dayFromNumber(day).split('-');
  if (length === 'month') return `${year}-${month}-01`;
  if (length === 'year') return `${year}-01-01`;
  return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
}

function lastOf(first: CalendarDay, length: Length): number {
  const day = dayNumber(first);
  if (length === 'week') return day + 6;
  const months = { month: 0, quarter: 2, year: 11 }[length];
  const [year = 0, month = 1] = first.split('-').map(Number);
  return dayNumber(lastDayOf(`${year}-${String(month + months).padStart(2, '0')}-01`, 'month'));
}

function binsOf(drawn: readonly MarkSource[], length: Length): MarkBin[] {
  const keyOf = ({ observation, value }: MarkSource): string =>
    `${observation.holder.slug} ${value} ${observation.score.state} ` +
    firstOf(Math.floor(middleDay(observation)), length);
  return [...groupBy(drawn, keyOf).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const start = firstOf(Math.floor(middleDay(first.observation)), length);
    return [{ of, first, from: dayNumber(start), to: lastOf(start, length) }];
  });
}

/**
 * Null when each statement can have a mark of its own; else bins of one holder, value and state by the shortest period
 * of week, month, quarter and year that leaves at most `most` of them (by year where none does). In date order, as
 * given.
 */
export function binMarks(drawn: readonly MarkSource[], most = mostMarks): readonly MarkBin[] | null {
  if (drawn.length <= most) return null;
  for (const length of lengths) {
    const bins = binsOf(drawn, length);
    if (bins.length <= most || length === 'year') return bins;
  }
  return null;
}
