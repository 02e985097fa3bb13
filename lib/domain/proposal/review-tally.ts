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
}
