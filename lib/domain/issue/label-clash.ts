import { slugOf } from '../naming/slug-of';

interface IssueLabel {
  readonly slug: string;
  readonly label: string;
}

const plain = (label: string): string => slugOf(label) || label.trim().toLowerCase();

/**
 * The issue other than `own` that reads the same when letters alone count: "Non interference" is "Non-interference";
 * null when none does.
 */
export function findLabelClash<Issue extends IssueLabel>(
  label: string,
  own: string | null,
  issues: readonly Issue[],
): Issue | null {
  return issues.find((issue) => issue.slug !== own && plain(issue.label) === plain(label)) ?? null;
}
