import type { StanceScore } from '@/lib/domain/stance/stance-score';
import { openWords } from '@/lib/views/words/statement-words';
import { StanceValueMark } from './stance-value-mark';

/** A score in force, or the last value of an open one: hollow, dashed and said to be not settled. */
export function ScoreMark({ score }: { readonly score: Pick<StanceScore, 'state' | 'value' | 'since'> }) {
  const open = openWords(score);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {score.value === null ? null : <StanceValueMark value={score.value} look={open ? 'open' : 'settled'} />}
      {open ? <span className="stance-open">{open}</span> : null}
    </span>
  );
}
