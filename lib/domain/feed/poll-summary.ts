/** What a look at a feed came to. */
export interface PollSummary {
  /** Why the feed could not be read; null where it could. */
  readonly error: string | null;
  /** Entries that are new in it. */
  readonly found: number;
  /** Articles that wait for a person's check now, that were there already, and that could not be had. */
  readonly taken: number;
  readonly known: number;
  readonly missed: number;
}
