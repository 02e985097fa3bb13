/** Weights of what `fault-features.ts` counts, in its order: fitted by bench/train/fault-rule.ts on the part of UNSCON for development, rounded to tenths. */
export const faultWeights: readonly number[] = [-1.2, 0.7, 0.9, 0.5, -0.3, 0.7, 0.7, 0.2, 0.6, 1, -0.2, 0.3, 0.1, -0.5, 0.1, 0, 0.2, -0.3, -0.5, -0.5, -0.2, 0.2, -0.4, -0.4, 1, 0.3, -0.4, 0, -0.6, 0.3, 0];
