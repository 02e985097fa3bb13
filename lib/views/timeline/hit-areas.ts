import { groupBy } from '../words/group-by';

/** A mark as the finger finds it: x in per cent of the plot's width, and the lane it stands in. */
export interface Hit {
  readonly x: number;
  readonly lane: number;
  /** Key of its one statement; null where it stands for several and opens its own list. */
  readonly statement: string | null;
}

/**
 * Marks too near one another to be hit apart share one area, as high as their lane; it opens the list of exactly their
 * statements.
 */
export interface HitArea {
  /** Each once, from left to right. */
  readonly statements: readonly string[];
  readonly lane: number;
  /** In per cent of the width. */
  readonly from: number;
  readonly to: number;
  /** Whether it reaches a finger's half (12 px) further there: not where the next area begins. */
  readonly reachesLeft: boolean;
  readonly reachesRight: boolean;
}

/** What a finger needs, in pixels (WCAG 2.2, 2.5.8). */
export const fingerWidth = 24;
// Marks in a long row are parted into areas no wider than this many pixels, or one would open them all.
const widest = 2 * fingerWidth;

const round = (x: number): number => Math.round(x * 100) / 100;
const left = (one: Hit, other: Hit): number => one.x - other.x;

/** Parts `hits`, from left to right, before each that `isNew` in relation to the part so far. */
function partsOf(
  hits: readonly Hit[],
  isNew: (hit: Hit, part: readonly Hit[]) => boolean,
): readonly (readonly Hit[])[] {
  const parts: Hit[][] = [];
  for (const hit of hits) {
    const part = parts.at(-1);
    if (part && !isNew(hit, part)) part.push(hit);
    else parts.push([hit]);
  }
  return parts;
}

const ends = (part: readonly Hit[]): readonly [number, number] => [part[0]?.x ?? 0, part.at(-1)?.x ?? 0];

/** The areas of one row of marks, each nearer than a finger to the next; neighbours meet half way. */
function areasOfRow(row: readonly Hit[], lane: number, width: number): readonly HitArea[] {
  const parts = partsOf(row, ({ x }, part) => ((x - ends(part)[0]) / 100) * width > widest);
  return parts.flatMap((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const [first, last] = ends(part);
    const statements = [...new Set(part.flatMap(({ statement }) => statement ?? []))];
    if (statements.length < 2) return [];
    return [
      {
        statements,
        lane,
        from: round(before ? (ends(before)[1] + first) / 2 : first),
        to: round(after ? (last + ends(after)[0]) / 2 : last),
        reachesLeft: before === undefined,
        reachesRight: after === undefined,
      },
    ];
  });
}

/**
 * The shared areas of a plot `width` pixels wide: where neighbours in a lane stand nearer than 24 px. A mark alone, or
 * several of one statement, needs none: it is a link itself.
 */
export function toHitAreas(hits: readonly Hit[], width: number): readonly HitArea[] {
  const single = hits.filter(({ statement }) => statement !== null);
  return [...groupBy(single, ({ lane }) => String(lane)).values()].flatMap((these) => {
    const rows = partsOf([...these].sort(left), ({ x }, row) => ((x - ends(row)[1]) / 100) * width >= fingerWidth);
    return rows.flatMap((row) => areasOfRow(row, row[0]?.lane ?? 0, width));
  });
}

/** "3 statements here: open the list of them". */
export function areaWords({ statements }: Pick<HitArea, 'statements'>): string {
  return `${statements.length} statements here: open the list of them`;
}

/** A shared area as it is drawn: a link, `y` and `height` in pixels from the top. */
export interface PlacedArea extends Pick<HitArea, 'from' | 'to' | 'reachesLeft' | 'reachesRight'> {
  readonly key: string;
  readonly href: string;
  readonly words: string;
  readonly y: number;
  readonly height: number;
}

/** An area at its place in the plot; `hrefOf` makes the address that lists its statements. */
export function placeArea(
  area: HitArea,
  lanes: readonly { readonly y: number }[],
  laneHeight: number,
  hrefOf: (statements: readonly string[]) => string,
): PlacedArea {
  const { from, to, reachesLeft, reachesRight, lane, statements } = area;
  return {
    from,
    to,
    reachesLeft,
    reachesRight,
    key: `${lane} ${from} ${to}`,
    href: hrefOf(statements),
    words: areaWords(area),
    y: (lanes[lane]?.y ?? 0) - laneHeight / 2,
    height: laneHeight,
  };
}
