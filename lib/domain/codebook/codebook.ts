/** One published version of a codebook: the issues, the scale and the rules as they read then. */
export interface CodebookVersion {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly number: number;
  readonly text: string;
}

/** Which revision of one issue a codebook version holds. */
export interface CodebookEntry {
  readonly number: number;
  readonly revision: number;
  /** The editor who published it said that judgements of the revision before still hold. */
  readonly carriesOver: boolean;
}

/**
 * The numbers of the codebook versions whose judgements of an issue count under the newest of `entries`: those that
 * hold the same revision, wherever they stand (an undo brings an earlier one back), and of the revision before where an
 * entry that counts carries it over.
 */
export function countingVersions(entries: readonly CodebookEntry[]): ReadonlySet<number> {
  const newestFirst = [...entries].sort((a, b) => b.number - a.number);
  const revisions = new Set(newestFirst.slice(0, 1).map(({ revision }) => revision));
  for (const [index, { revision, carriesOver }] of newestFirst.entries()) {
    const before = newestFirst[index + 1];
    if (before && carriesOver && revisions.has(revision)) revisions.add(before.revision);
  }
  return new Set(newestFirst.filter(({ revision }) => revisions.has(revision)).map(({ number }) => number));
}
