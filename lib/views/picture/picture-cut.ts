import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Query } from '../address/evidence-filter';

/**
 * What a reader leaves undrawn: holders switched off; in a comparison what was said outside of a period too, both days
 * in it.
 */
export interface PictureCut {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** Slugs. */
  readonly hidden: readonly string[];
}

export const uncut: PictureCut = { from: null, to: null, hidden: [] };

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
const given = (value: Query[string]): value is string | readonly string[] => value !== undefined && value !== '';
const readDay = (value: Query[string]): CalendarDay | null =>
  typeof value === 'string' ? (calendarDay.safeParse(value).data ?? null) : null;

/**
 * Reads `from`, `to` and `hide`; what is no day, ends before it begins or hides what is not drawn stands in `ignored`.
 * No `holders` are everybody.
 */
export function readCut(
  query: Query,
  holders: readonly string[],
): { readonly cut: PictureCut; readonly ignored: readonly string[] } {
  const [from, to] = [readDay(query.from), readDay(query.to)];
  const hidden = given(query.hide) ? [...new Set([query.hide].flat().flatMap((value) => value.split(',')))] : [];
  const isDrawn = (slug: string): boolean => (holders.length === 0 ? isSlug(slug) : holders.includes(slug));
  const ignored = [
    ...(given(query.from) && from === null ? ['from='] : []),
    ...(given(query.to) && to === null ? ['to='] : []),
    ...(from !== null && to !== null && from > to ? ['from= is after to='] : []),
    ...(hidden.every(isDrawn) ? [] : ['hide= names an actor that is not in the picture']),
  ];
  return ignored.length > 0 ? { cut: uncut, ignored } : { cut: { from, to, hidden }, ignored };
}

/** The parts of the address, those at their default left out. */
export function cutQuery({ from, to, hidden }: PictureCut): readonly (readonly [string, string])[] {
  return [
    ...(from === null ? [] : [['from', from] as const]),
    ...(to === null ? [] : [['to', to] as const]),
    ...(hidden.length === 0 ? [] : [['hide', hidden.join(',')] as const]),
  ];
}
