/**
 * The weights `w` with the least Σ(x·w − y)² + penalty·|w|², by Gaussian elimination; each row of `x` as wide as the
 * first.
 */
export function leastSquares(x: readonly Float64Array[], y: readonly number[], penalty: number): Float64Array {
  const size = x[0]?.length ?? 0;
  const table = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size + 1 }, (_unused, column) => (row === column ? penalty : 0)),
  );
  x.forEach((values, index) => {
    for (let row = 0; row < size; row += 1) {
      const target = table[row];
      const value = values[row] ?? 0;
      if (!target) continue;
      for (let column = 0; column < size; column += 1)
        target[column] = (target[column] ?? 0) + value * (values[column] ?? 0);
      target[size] = (target[size] ?? 0) + value * (y[index] ?? 0);
    }
  });
  eliminate(table, size);
  return substitute(table, size);
}

/**
 * Clears what stands below the diagonal of a symmetric positive definite system, whose last column is the right-hand
 * side; no pivots are needed.
 */
function eliminate(table: readonly Float64Array[], size: number): void {
  for (let pivot = 0; pivot < size; pivot += 1) {
    const base = table[pivot];
    if (!base) continue;
    for (let row = pivot + 1; row < size; row += 1) {
      const target = table[row];
      if (!target) continue;
      const factor = (target[pivot] ?? 0) / (base[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1)
        target[column] = (target[column] ?? 0) - factor * (base[column] ?? 0);
    }
  }
}

/** What solves a system without anything below the diagonal, from its last row up. */
function substitute(table: readonly Float64Array[], size: number): Float64Array {
  const found = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    const values = table[row];
    let sum = values?.[size] ?? 0;
    for (let column = row + 1; column < size; column += 1) sum -= (values?.[column] ?? 0) * (found[column] ?? 0);
    found[row] = sum / (values?.[row] ?? 1);
  }
  return found;
}
