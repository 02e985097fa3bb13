/** F1 of one class: the harmonic mean of precision and recall, 0 where there is nothing to find and nothing found. */
export function f1(gold: readonly unknown[], found: readonly unknown[], label: unknown): number {
  const hits = gold.filter((value, index) => value === label && found[index] === label).length;
  const named = gold.filter((value) => value === label).length + found.filter((value) => value === label).length;
  return named === 0 ? 0 : (2 * hits) / named;
}

/** The plain mean of the labels' F1, however frequent each is. */
export const macroF1 = (gold: readonly unknown[], found: readonly unknown[], labels: readonly unknown[]): number =>
  labels.reduce<number>((sum, label) => sum + f1(gold, found, label), 0) / labels.length;
