import type { Timeline } from '@/lib/views/timeline/timeline';

const flag = 16;

/** The room that flags need above the lanes, in pixels. */
export function flagRoom({ events }: Pick<Timeline, 'events'>): number {
  return events.length === 0 ? 0 : (Math.max(...events.map(({ row }) => row)) + 1) * flag;
}

/**
 * A thin line at each event's day with its number on top, above the lanes; the list under the picture says them in
 * words.
 */
export function EventFlags({
  timeline: { events, height },
}: {
  readonly timeline: Pick<Timeline, 'events' | 'height'>;
}) {
  return events.map(({ n, x, row, words }) => (
    <svg key={n} x={`${x}%`} y="0" overflow="visible" className="event-mark">
      <title>{words}</title>
      <line className="event-line" x1="0" x2="0" y1={-row * flag - 3} y2={height} />
      <rect className="event-flag" x="-7" y={-(row + 1) * flag + 1} width="14" height="14" rx="2" />
      <text className="event-number" x="0" y={-row * flag - 4} textAnchor="middle">
        {n}
      </text>
    </svg>
  ));
}
