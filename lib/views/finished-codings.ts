import type { Change } from '@/lib/domain/change/change';
import type { TargetCoding } from './target-coding';

/** The names of those who finished coding a statement, in the order they did; undone codings are left out. */
export function finishedCoders(changes: readonly Change[]): string[] {
  const finished = changes.filter(({ verb, undoneBy }) => verb === 'finish-coding' && undoneBy === null);
  return [...new Set(finished.sort((a, b) => a.seq - b.seq).flatMap(({ by }) => by?.name ?? []))];
}

/** Those of them who finished without naming the target, and so judged "no stance" toward it. */
export function didNotName({ annotations }: Pick<TargetCoding, 'annotations'>, finished: readonly string[]): string[] {
  return finished.filter((name) => !annotations.some(({ coder }) => coder?.name === name));
}
