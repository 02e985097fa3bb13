import { dayAtPlace } from './day-at-place';
import { longDay } from '../words/day-words';
import { estimateWords, lineAt, type ExplorerLinePoint } from './explorer-line';
import { fingerWidth } from './hit-areas';
import type { TimeAxis } from './time-axis';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Series {
  readonly slug: string;
  readonly name: string;
  readonly line: readonly ExplorerLinePoint[];
}

/** What stands where someone points: the nearest mark, or where none is near the lines at that day. */
export type PointerTarget<P extends Point> =
  | { readonly kind: 'point'; readonly point: P }
  | {
      readonly kind: 'day';
      readonly x: number;
      readonly day: string;
      readonly lines: readonly { readonly slug: string; readonly name: string; readonly words: string }[];
    };

interface Plot<P extends Point> {
  readonly points: readonly P[];
  readonly series: readonly Series[];
  readonly axis: Pick<TimeAxis, 'segments'>;
  /** In pixels. */
  readonly width: number;
}

/**
 * What is said of the place `x`, `y` (pixels from the plot's top left): a mark nearer than 24 px, else each line's
 * value at that day, else the nearest mark. Null on an empty plot.
 */
export function pointedAt<P extends Point>(
  { points, series, axis, width }: Plot<P>,
  { x, y }: Point,
): PointerTarget<P> | null {
  const away = (point: P): number => Math.hypot((point.x / 100) * width - x, point.y - y);
  const nearest = points.reduce<P | null>(
    (best, point) => (best === null || away(point) < away(best) ? point : best),
    null,
  );
  if (nearest && away(nearest) < fingerWidth) return { kind: 'point', point: nearest };
  const place = width === 0 ? 0 : (x / width) * 100;
  const lines = series.flatMap(({ slug, name, line }) => {
    const there = lineAt(line, place);
    return there ? [{ slug, name, words: `position ${estimateWords(there)}` }] : [];
  });
  if (lines.length > 0) return { kind: 'day', x: place, day: longDay(dayAtPlace(axis, place)), lines };
  return nearest && { kind: 'point', point: nearest };
}
