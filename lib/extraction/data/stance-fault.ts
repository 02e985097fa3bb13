/**
 * Weights of what `fault-features.ts` counts, in its order: fitted by bench/train/fault-rule.ts on the part of UNSCON
 * for development, rounded to tenths.
 */
export const faultWeights: readonly number[] = [
  -0.5, 0.8, 1, -0.2, 0.7, 0.7, 0.3, 0.8, 1.2, -0.2, 0.5, -0.4, 0.3, -0.4, -0.4, -0.6, 0.2, -0.3, -0.5, -0.3, -0.3, 0.4,
];
