import type { Span } from '@/lib/domain/article/span';
import { sharedPart } from '@/lib/domain/report/shared-part';

export interface Pair {
  readonly found: number;
  readonly gold: number;
  readonly overlap: number;
}

/**
 * Pairs found spans with gold spans one to one, closest pairs first, of equal ones the `preferred`; pairs below `least`
 * stay apart.
 */
export function pairSpans(
  found: readonly Span[],
  gold: readonly Span[],
  least: number,
  preferred: (found: number, gold: number) => boolean = () => false,
): readonly Pair[] {
  const close = found.flatMap((span, index) =>
    gold.map((other, at) => ({ found: index, gold: at, overlap: sharedPart(span, other) })),
  );
  const pairs: Pair[] = [];
  const takenFound = new Set<number>();
  const takenGold = new Set<number>();
  for (const pair of close
    .filter((each) => each.overlap >= least)
    .sort(
      (a, b) =>
        b.overlap - a.overlap ||
        Number(preferred(b.found, b.gold)) - Number(preferred(a.found, a.gold)) ||
        a.gold - b.gold,
    )) {
    if (takenFound.has(pair.found) || takenGold.has(pair.gold)) continue;
    takenFound.add(pair.found);
    takenGold.add(pair.gold);
    pairs.push(pair);
  }
  return pairs;
}

/** The harmonic mean of precision and recall of `right` among `found` and `gold`; 0 where nothing is right. */
export const f1 = (right: number, found: number, gold: number): number =>
  right === 0 ? 0 : (2 * right) / (found + gold);
