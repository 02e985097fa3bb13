/** A function's value at `point`; writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
const add = (target: Float64Array, factor: number, other: Float64Array): void => {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + factor * (other[at] ?? 0);
};

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly rho: number;
}

/** The two-loop recursion of limited-memory BFGS (Nocedal 1980): the direction downhill from the last few steps. */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const d = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const pair of [...pairs].reverse()) {
    const alpha = pair.rho * dot(pair.step, d);
    alphas.unshift(alpha);
    add(d, -alpha, pair.change);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let at = 0; at < d.length; at += 1) d[at] = (d[at] ?? 0) * scale;
  }
  pairs.forEach((pair, index) => add(d, (alphas[index] ?? 0) - pair.rho * dot(pair.change, d), pair.step));
  return d;
}

/**
 * The point where a smooth convex function is least, from zero, by limited-memory BFGS with halved steps; no
 * randomness.
 */
export function minimise(objective: Objective, size: number, iterations: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const d = direction(gradient, pairs);
    const slope = dot(d, gradient);
    let rate = pairs.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let halvings = 0; halvings < 30 && !(nextValue <= value + 1e-4 * rate * slope); halvings += 1) {
      if (halvings > 0) rate /= 2;
      next = Float64Array.from(point);
      add(next, rate, d);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
    }
    const step = Float64Array.from(next);
    add(step, -1, point);
    const change = Float64Array.from(nextGradient);
    add(change, -1, gradient);
    const curvature = dot(step, change);
    if (curvature > 1e-10) pairs.push({ step, change, rho: 1 / curvature });
    if (pairs.length > 8) pairs.shift();
    const gain = value - nextValue;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return point;
}
