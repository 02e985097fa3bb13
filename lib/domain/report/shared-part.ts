import type { Span } from '../article/span';

/** How much two spans share, of all that either covers: 0 for nothing, 1 for the same (Jaccard, in characters). */
export function sharedPart(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** From this share on two spans are the same words: as a found statement is counted when extraction is measured. */
export const sameWords = 0.3;
