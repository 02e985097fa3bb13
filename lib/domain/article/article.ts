import { z } from 'zod';
import type { CalendarDay } from '../calendar/calendar-day';
import type { Outlet } from '../outlet/outlet';
import type { Passage } from './span';

export const textPolicy = z.enum(['full', 'excerpt']);
export type TextPolicy = z.infer<typeof textPolicy>;

export const textQuality = z.enum(['original', 'machine-translated', 'rewritten']);
export type TextQuality = z.infer<typeof textQuality>;

export interface ArticleReference {
  readonly slug: string;
  readonly title: string;
  readonly outlet: Outlet;
  readonly publishedOn: CalendarDay;
  readonly textQuality: TextQuality;
}

/** The stored snapshot: whole-text hash, length in UTF-16 code units, and the passages that may be shown, in order. */
export interface Article extends ArticleReference {
  readonly sha256: string;
  readonly length: number;
  readonly publishedBasis: string;
  readonly textPolicy: TextPolicy;
  readonly passages: readonly Passage[];
}
