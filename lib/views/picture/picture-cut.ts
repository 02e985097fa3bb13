import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';

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

/**
 * The cut that was asked for; none where it ends before it begins or hides what is not drawn, which stands in
 * `ignored`. No `holders` are everybody.
 */
export function soundCut(
  { from = null, to = null, hidden = [] }: Partial<PictureCut>,
  holders: readonly string[],
): { readonly cut: PictureCut; readonly ignored: readonly string[] } {
  const isDrawn = (slug: string): boolean => holders.length === 0 || holders.includes(slug);
  const ignored = [
    ...(from !== null && to !== null && from > to ? ['from= is after to='] : []),
    ...(hidden.every(isDrawn) ? [] : ['hidden= names an actor that is not in the picture']),
  ];
  return { cut: ignored.length > 0 ? uncut : { from, to, hidden: [...new Set(hidden)] }, ignored };
}
