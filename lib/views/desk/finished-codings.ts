import type { Change } from '@/lib/domain/change/change';
import type { TargetCoding } from './target-coding';

export type FinishedCoder = NonNullable<Change['by']>;

/** Those who finished coding a statement, in the order they did; undone codings are left out. */
export function finishedCoders(changes: readonly Change[]): FinishedCoder[] {
  const finished = changes.filter(({ verb, undoneBy }) => verb === 'finish-coding' && undoneBy === null);
  const coders = finished.sort((a, b) => a.seq - b.seq).flatMap(({ by }) => by ?? []);
  return [...new Map(coders.map((coder) => [coder.slug, coder])).values()];
}

/** Those of them who finished without naming the target, and so judged "no stance" toward it. */
export function didNotName(
  { annotations }: Pick<TargetCoding, 'annotations'>,
  finished: readonly FinishedCoder[],
): FinishedCoder[] {
  return finished.filter(({ slug }) => !annotations.some(({ coder }) => coder?.slug === slug));
}
