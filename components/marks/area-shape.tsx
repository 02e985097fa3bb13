import { fingerWidth, type PlacedArea } from '@/lib/views/timeline/hit-areas';

const reach = fingerWidth / 2;

/**
 * What the link of a shared area is: there, pointing opens the list of marks too near one another to be hit apart. For
 * the pointer alone: by keyboard and by voice each mark is a link of its own.
 */
export const areaLink = { className: 'dot-area', 'aria-hidden': true, tabIndex: -1 } as const;

/** The place of a shared area, and what it says on pointing. */
export function AreaShape({
  area: { from, to, reachesLeft, reachesRight, y, height, words },
}: {
  readonly area: PlacedArea;
}) {
  return (
    <>
      <title>{words}</title>
      <rect x={`${from}%`} width={`${Math.max(0, to - from)}%`} y={y} height={height} />
      {reachesLeft ? (
        <svg x={`${from}%`} overflow="visible">
          <rect x={-reach} width={reach} y={y} height={height} />
        </svg>
      ) : null}
      {reachesRight ? (
        <svg x={`${to}%`} overflow="visible">
          <rect width={reach} y={y} height={height} />
        </svg>
      ) : null}
    </>
  );
}
