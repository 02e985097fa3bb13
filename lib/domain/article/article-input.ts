import { z } from 'zod';
import { slug } from '../actor/actor-input';
import { calendarDay } from '../calendar/calendar-day';
import { textPolicy, textQuality } from './article';

export const outletInput = z.object({ slug, name: z.string().min(1), named: z.boolean() });
export type OutletInput = z.infer<typeof outletInput>;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');
const offset = z.int().nonnegative();

export const passageInput = z.object({ start: offset, end: offset, sha256: hash, text: z.string() });
export type PassageInput = z.infer<typeof passageInput>;

/**
 * An article to be recorded with the passages that may be stored; offsets are UTF-16 code units into the whole text.
 */
export const articleInput = z.object({
  slug,
  sha256: hash,
  length: offset,
  title: z.string().min(1),
  outlet: slug,
  publishedOn: calendarDay,
  publishedBasis: z.string(),
  textQuality,
  textPolicy,
  passages: z.array(passageInput).min(1),
});
export type ArticleInput = z.infer<typeof articleInput>;
