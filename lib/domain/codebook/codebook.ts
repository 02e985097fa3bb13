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
 * The numbers of the codebook versions whose judgements of an issue count under the newest of `entries`:
 * going back from it as long as the revision stays the same or the later entry carries the earlier one over.
 */
export function countingVersions(entries: readonly CodebookEntry[]): ReadonlySet<number> {
  const newestFirst = [...entries].sort((a, b) => b.number - a.number);
  const counting = new Set<number>();
  for (const [index, entry] of newestFirst.entries()) {
    const later = newestFirst[index - 1];
    if (later && later.revision !== entry.revision && !later.carriesOver) break;
    counting.add(entry.number);
  }
  return counting;
}
