import type { Statement } from '@/lib/domain/statement/statement';
import { targetName } from '@/lib/domain/target/target';
import { codingHref } from '../address/admin-links';
import { openWords } from '../words/statement-words';

/** A score that waits for an editor, with the way to where it is settled. */
export interface OpenScore {
  readonly href: string;
  readonly target: string;
  readonly summary: string;
  readonly since: string;
}

export function toOpenScores(
  open: readonly { readonly statementKey: string; readonly target: string }[],
  statements: readonly Statement[],
): OpenScore[] {
  return open.flatMap(({ statementKey, target }) => {
    const statement = statements.find(({ key }) => key === statementKey);
    const score = statement?.scores.find((candidate) => candidate.target.key === target);
    if (!statement || !score) return [];
    return [
      {
        href: codingHref(statementKey, target),
        target: targetName(score.target),
        summary: statement.summary,
        since: openWords(score) ?? '',
      },
    ];
  });
}
