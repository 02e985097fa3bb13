import type { Issue } from '@/lib/domain/issue/issue';
import type { Observation } from '@/lib/domain/stance/observation';
import { countOf, leftOutList, plural } from '../words/counting';
import type { EvidenceCell } from '../position/evidence-cell';
import { evidenceHref } from '../address/evidence-filter';
import { toPositionMatrix } from '../position/position-matrix';
import { issueKey } from '../words/target-words';

export interface IssueEntry {
  readonly issue: Issue;
  /** Those who spoke to it, each with what was found. */
  readonly cells: readonly EvidenceCell[];
  /** "6 statements; left out: 1 undated general position"; null when nobody spoke to it. */
  readonly found: string | null;
  readonly href: string;
}

/** Every issue in the codebook's order with who spoke to it. */
export function toIssueDirectory(
  issues: readonly Issue[],
  observations: readonly Observation[],
): readonly IssueEntry[] {
  return issues.map((issue) => {
    const key = issueKey(issue);
    const these = observations.filter(({ score }) => score.target.key === key);
    const count = countOf(these);
    const left = leftOutList(count);
    return {
      issue,
      cells: toPositionMatrix(these).rows.flatMap((row) => row.cells),
      found: these.length > 0 ? `${plural(count.counted, 'statement')}${left ? `; left out: ${left}` : ''}` : null,
      href: evidenceHref({ target: key }),
    };
  });
}
