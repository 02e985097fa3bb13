/**
 * P(X ≤ z) for a standard normal X, 0 to 1, to about 1e-15. Source of the Taylor series round 0: G. Marsaglia,
 * Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004. Beyond ±8 the answer is 0 or 1.
 */
export function normalProbability(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}

/**
 * P(X > limit) for a normal X of this mean and variance, by standardising; a variance of 0 gives 0 or 1. Source:
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, section 26.2.
 */
export function probabilityAbove(limit: number, mean: number, variance: number): number {
  if (variance <= 0) return mean > limit ? 1 : 0;
  return normalProbability((mean - limit) / Math.sqrt(variance));
}

/**
 * The half-width, in standard deviations, of the central interval that holds `share` (0 to 1) of a normal, to 1e-15.
 * Source of the bisection: Press et al., Numerical Recipes, 3rd ed., 2007, section 9.1.
 */
export function centralHalfWidth(share: number): number {
  let [low, high] = [0, 8];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (2 * normalProbability(middle) - 1 < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
