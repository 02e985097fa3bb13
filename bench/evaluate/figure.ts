/**
 * One measured figure of the extractor beside what it must and should reach; all between 0 and 1 unless `unit` says
 * otherwise.
 */
export interface Figure {
  readonly data: string;
  readonly figure: string;
  readonly reached: number;
  readonly floor: number | null;
  readonly aim: number | null;
  readonly unit?: string;
}

/** What one set of data gave: its figures, what was missed in words, or why it could not be run. */
export interface Measurement {
  readonly figures: readonly Figure[];
  readonly misses: readonly string[];
  readonly missing: string | null;
  /** How it was measured, where the figures' names don't say. */
  readonly notes?: readonly string[];
}
