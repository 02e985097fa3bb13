import { Link } from '@/components/ui/link';
import type { StanceScore } from '@/lib/domain/stance/stance-score';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { ScoreMark } from './score-mark';

/** What a statement says toward one target: the value, then the target. */
export function StanceToward({ score }: { readonly score: StanceScore }) {
  return (
    <span className="stance-toward">
      <ScoreMark score={score} />
      <Link href={targetPath(score.target)}>{targetName(score.target)}</Link>
    </span>
  );
}
