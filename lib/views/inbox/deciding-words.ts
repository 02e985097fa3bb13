/**
 * The words that decided a stance, in the quote's order, those with nothing but space between them as one. `start`:
 * where the quote stands in its text.
 */
export function decidingWords(
  quote: string,
  start: number,
  evidence: readonly (readonly [number, number])[],
): readonly string[] {
  const spans: [number, number][] = [];
  for (const [from, to] of evidence
    .map(([from, to]) => [from - start, to - start] as const)
    .sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && quote.slice(last[1], from).trim() === '') last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans.map(([from, to]) => quote.slice(from, to)).filter((words) => words !== '');
}
