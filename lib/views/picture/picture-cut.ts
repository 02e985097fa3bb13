import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Query } from '../evidence-filter';

/** What a comparison leaves undrawn: what was said outside of a period, both days in it, and holders switched off. */
export interface PictureCut {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** Slugs of compared holders. */
  readonly hidden: readonly string[];
}

export const uncut: PictureCut = { from: null, to: null, hidden: [] };

export const cutParts = ['from', 'to', 'hide'] as const;

const given = (value: Query[string]): value is string | readonly string[] => value !== undefined && value !== '';
const readDay = (value: Query[string]): CalendarDay | null => (typeof value === 'string' ? calendarDay.safeParse(value).data ?? null : null);

/** Reads `from`, `to` and `hide`; what is no day, ends before it begins or hides what is not compared stands in `ignored`. */
export function readCut(query: Query, holders: readonly string[]): { readonly cut: PictureCut; readonly ignored: readonly string[] } {
  const [from, to] = [readDay(query.from), readDay(query.to)];
  const hidden = given(query.hide) ? [...new Set([query.hide].flat().flatMap((value) => value.split(',')))] : [];
  const cut = { from, to, hidden };
  const ignored = [
    ...(given(query.from) && from === null ? ['from='] : []),
    ...(given(query.to) && to === null ? ['to='] : []),
    ...(from !== null && to !== null && from > to ? ['from= is after to='] : []),
    ...(hidden.every((slug) => holders.includes(slug)) ? [] : ['hide= names an actor that is not compared']),
  ];
  return ignored.length > 0 ? { cut: uncut, ignored } : { cut, ignored };
}

/** The parts of the address, those at their default left out. */
export function cutQuery({ from, to, hidden }: PictureCut): readonly (readonly [string, string])[] {
  return [
    ...(from === null ? [] : [['from', from] as const]),
    ...(to === null ? [] : [['to', to] as const]),
    ...(hidden.length === 0 ? [] : [['hide', hidden.join(',')] as const]),
  ];
}
