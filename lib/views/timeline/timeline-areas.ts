import { idsHref } from '../address/evidence-filter';
import { placeArea, toHitAreas, type PlacedArea } from './hit-areas';
import type { Timeline } from './timeline';
import { laneOf } from './timeline-dots';

/** An area of the figure, which does not know how wide it will stand. */
export interface FigureArea extends PlacedArea {
  /** The widths at which it holds, a letter each: n(arrow), m(iddle), w(ide). Null: at any. */
  readonly at: string | null;
}

// The least width of each in pixels: of the narrowest plot there is, and where the style sheet goes on to the next.
const narrowest = 250;
const widths = [
  ['n', narrowest],
  ['m', 460],
  ['w', 900],
] as const;

/**
 * Marks stand in per cent, so a narrow plot has more of them too near each other; a small one is about as wide as on a
 * phone.
 */
export function toFigureAreas(
  { dots, lanes, laneHeight, target }: Pick<Timeline, 'dots' | 'lanes' | 'laneHeight' | 'target'>,
  small: boolean,
): readonly FigureArea[] {
  const hits = dots.map(({ x, value, statement }) => ({ x, lane: laneOf(value), statement }));
  const areasAt = (width: number): readonly PlacedArea[] =>
    toHitAreas(hits, width).map((area) =>
      placeArea(area, lanes, laneHeight, (these) => idsHref(these, { target: target.key })),
    );
  if (small) return areasAt(narrowest).map((area) => ({ ...area, at: null }));
  const found = new Map<string, FigureArea>();
  for (const [letter, width] of widths) {
    for (const area of areasAt(width)) {
      const same = `${area.key} ${area.href}`;
      found.set(same, { ...area, key: same, at: `${found.get(same)?.at ?? ''}${letter}` });
    }
  }
  return [...found.values()];
}
