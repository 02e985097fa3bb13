/** What people made of one extractor's proposals. */
export interface ReviewTally {
  readonly extractor: string;
  readonly accepted: number;
  /** Accepted as they were proposed, no field corrected. */
  readonly unchanged: number;
  readonly rejected: number;
  /** How often each field was corrected, most first. */
  readonly corrected: readonly { readonly field: string; readonly n: number }[];
  /** Targets that the machine judged and that have a score in force, and where the two values are the same. */
  readonly judged: number;
  readonly agreed: number;
  readonly recall: RecallTally;
}

/** How many of the statements recorded in articles that are reviewed to the end an extractor had found there. */
export interface RecallTally {
  /** Articles it read of which every proposal of its default view is decided. */
  readonly articles: number;
  /** Reports there whose words it proposed, and those it proposed none of. */
  readonly found: number;
  readonly missed: number;
  /** Reports that came otherwise than by its own proposals, found or missed: without any, recall can't be told. */
  readonly otherwise: number;
}
