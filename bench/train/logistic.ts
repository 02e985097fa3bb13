import { minimise } from './minimise';
import type { SparseRows } from './sparse';

const classes = 3;

/** Class probabilities of row `row` under `weights`, written into `out`. */
export function probabilities(rows: SparseRows, row: number, weights: ArrayLike<number>, out: Float64Array): void {
  out.fill(0);
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const base = (rows.columns[at] ?? 0) * classes;
    const value = rows.values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) out[k] = (out[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
  softmax(out);
}

/** Turns what speaks for each class into probabilities, in its place. */
function softmax(out: Float64Array): void {
  const most = Math.max(...out);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) sum += out[k] = Math.exp((out[k] ?? 0) - most);
  for (let k = 0; k < classes; k += 1) out[k] = (out[k] ?? 0) / sum;
}

/** Adds to the gradient how far row `row` missed each class. */
function addMiss(rows: SparseRows, row: number, miss: Float64Array, gradient: Float64Array): void {
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const base = (rows.columns[at] ?? 0) * classes;
    const value = rows.values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) gradient[base + k] = (gradient[base + k] ?? 0) + value * (miss[k] ?? 0);
  }
}

/**
 * Multinomial logistic regression with a quadratic penalty (strength `penalty`), each class counted as if all were
 * equally frequent. Returns `width × 3` weights, column by column.
 */
export function fitLogistic(
  rows: SparseRows,
  labels: readonly number[],
  penalty: number,
  iterations = 80,
): Float64Array {
  const counts = [0, 1, 2].map((k) => labels.filter((label) => label === k).length);
  const balance = counts.map((count) => labels.length / (classes * Math.max(1, count)));
  const p = new Float64Array(classes);
  return minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        loss += (penalty * weight * weight) / 2;
        gradient[at] = penalty * weight;
      }
      labels.forEach((label, row) => {
        probabilities(rows, row, weights, p);
        const share = balance[label] ?? 1;
        loss -= share * Math.log((p[label] ?? 0) + 1e-12);
        for (let k = 0; k < classes; k += 1) p[k] = share * ((p[k] ?? 0) - (k === label ? 1 : 0));
        addMiss(rows, row, p, gradient);
      });
      return loss;
    },
    rows.width * classes,
    iterations,
  );
}
