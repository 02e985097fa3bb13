import type { Timeline } from '@/lib/views/timeline/timeline';
import { actorInk } from '../marks/actor-emblem';

/**
 * Each holder's position over time with its 80 % interval, behind the dots; the table twin and the legend say the same
 * in words.
 */
export function PositionLines({ timeline: { lines, height } }: { readonly timeline: Timeline }) {
  if (lines.length === 0) return null;
  return (
    <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
      {lines.map(({ holder, line, area }) => (
        <g key={holder.slug} className="actor-ink" {...actorInk(holder.slug)}>
          <path className="position-interval" d={area} />
          <path className="position-line" d={line} vectorEffect="non-scaling-stroke" />
        </g>
      ))}
    </svg>
  );
}
