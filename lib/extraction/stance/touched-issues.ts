import type { IssueReader } from './read-issue';

type ByStem = ReadonlyMap<string, readonly IssueReader[]>;
const known = new WeakMap<readonly IssueReader[], ByStem>();

function byStemOf(issues: readonly IssueReader[]): ByStem {
  const remembered = known.get(issues);
  if (remembered) return remembered;
  const byStem = new Map<string, IssueReader[]>();
  for (const issue of issues) {
    for (const stem of new Set([...issue.words, ...issue.startingWith.keys()]))
      byStem.set(stem, [...(byStem.get(stem) ?? []), issue]);
  }
  known.set(issues, byStem);
  return byStem;
}

/** The issues that a sentence's stems can take up at all: one look at each word, however many issues there are. */
export function touchedIssues(issues: readonly IssueReader[], stems: readonly string[]): ReadonlySet<IssueReader> {
  const byStem = byStemOf(issues);
  const touched = new Set<IssueReader>();
  for (const stem of stems) for (const issue of byStem.get(stem) ?? []) touched.add(issue);
  return touched;
}
