/** What the interval of an alpha is made with. */
export interface ReliabilitySettings {
  /** Share of the resamples that lie inside the interval, between 0 and 1. */
  readonly level: number;
  /** How many times the units are drawn anew. */
  readonly iterations: number;
  /** Where the generator starts: the same seed gives the same interval. */
  readonly seed: number;
}

export const reliabilitySettings: ReliabilitySettings = { level: 0.95, iterations: 1_000, seed: 20_210_728 };
