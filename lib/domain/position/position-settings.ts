/**
 * Every constant of the arithmetic of positions, in one object: the method page and every export print it. Days are
 * calendar days, stances run from −2 to +2, probabilities from 0 to 1.
 */
export const positionSettings = {
  /** Standard deviation of one statement round the position it expresses. */
  noise: 0.7,
  /** Variance the position gains in `driftDays` days of its random walk. */
  drift: 0.25,
  driftDays: 90,
  /** Standard deviation of the prior, centred on 0, at the first observation. */
  prior: 1.5,
  /** Statements that are hoped or conditional: their noise is multiplied by this. */
  hedged: 1.5,
  /** The share of the posterior an interval covers. */
  interval: 0.8,
  /** What a verbal label needs, and the thresholds of its words. */
  label: { statements: 3, occasions: 3, days: 14, outlets: 2, strong: 1.25, side: 0.5, certainty: 0.8, knownFor: 365 },
  /** Opposite signs at most `apart` days from each other, the later at most `within` days before the day asked. */
  mixed: { apart: 60, within: 60 },
  /**
   * A change of more than `size` between `window` days before and after, with `certainty`; statements looked for within
   * `reach`.
   */
  shift: { window: 45, size: 1, certainty: 0.9, reach: 180, statements: 2 },
  /** A statement that differs from the one before by `size` or in sign. */
  step: { size: 2 },
  /** Issues on which both have so many statements, and how many such issues it takes. */
  alignment: { statements: 2, issues: 3 },
} as const;

export type PositionSettings = typeof positionSettings;
