/** Rows of features present in an example, as one run of column numbers with the places where each row begins. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** How strongly each entry counts. */
  readonly values: Float64Array;
  readonly width: number;
}

/** Packs rows of column numbers; an entry's value comes from `valueOf` its column. */
export function packRows(
  rows: readonly (readonly number[])[],
  width: number,
  valueOf: (column: number) => number,
): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.length));
  const columns = Int32Array.from(rows.flat());
  return { starts, columns, values: Float64Array.from(columns, valueOf), width };
}
