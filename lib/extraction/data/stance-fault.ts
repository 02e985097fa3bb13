/** Weights of what `fault-features.ts` counts, in its order, fitted on the sentences of UNSCON's part for development and rounded. */
export const faultWeights: readonly number[] = [-1.2, 0.8, 0.8, 0.3, -0.3, 0.5, 0.7, 0.3, 0.5, 1.0, -0.2, 0.3, 0.1, -0.5, 0.1, 0.0, 0.2, -0.4, -0.3, -0.5, -0.1, 0.2, -0.3, -0.2, 1.2, 0.2, -0.4, 0.0, -0.6, 0.3];
