/** A place on a line, as it was reckoned; nulls part two stretches. */
export interface ExplorerLinePoint {
  readonly x: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const clamped = (value: number): number => Math.min(2, Math.max(-2, value));

/** What is drawn of it: clamped to the scale, as in the figure. */
export const drawnMean = ({ mean }: ExplorerLinePoint): number | null => (mean === null ? null : clamped(mean));
export const drawnBand = ({ low, high }: ExplorerLinePoint): readonly [number, number] | null =>
  low === null || high === null ? null : [clamped(low), clamped(high)];

/** "+1.4", "−0.3", "0.0". */
function exact(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return text === '0.0' ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** "+1.4, 80 % interval +0.9 to +2.0". */
export function estimateWords({ mean, low, high }: Estimate): string {
  return `${exact(mean)}, 80 % interval ${exact(low)} to ${exact(high)}`;
}

const isWhole = (point: ExplorerLinePoint | undefined): point is ExplorerLinePoint & Estimate =>
  typeof point?.mean === 'number' && point.low !== null && point.high !== null;

/** The line at `x` per cent of the width, between its two nearest points; null where no line is drawn. */
export function lineAt(line: readonly ExplorerLinePoint[], x: number): Estimate | null {
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!isWhole(from) || !isWhole(to) || x < from.x || x > to.x) continue;
    const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
    const between = (one: number, other: number): number => one + share * (other - one);
    return { mean: between(from.mean, to.mean), low: between(from.low, to.low), high: between(from.high, to.high) };
  }
  return null;
}
