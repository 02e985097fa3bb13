import { Link } from '@/components/ui/link';
import type { TimelineDot } from '@/lib/views/timeline/timeline-dots';
import { actorInk } from '../marks/actor-emblem';
import { DotShape } from '../marks/dot-shape';

/**
 * One statement: its holder's emblem, a link to the statement, with a bar across the period its day is not known in.
 */
export function TimelineDotMark({ dot }: { readonly dot: TimelineDot }) {
  return (
    <Link
      className="dot actor-ink"
      href={dot.href}
      aria-label={dot.name}
      {...actorInk(dot.holder.slug)}
      {...(dot.open ? { 'data-open': '' } : {})}
    >
      <title>{dot.summary}</title>
      {dot.bar ? (
        <line className="dot-bar" x1={`${dot.bar.from}%`} x2={`${dot.bar.to}%`} y1={dot.y} y2={dot.y} />
      ) : null}
      <svg x={`${dot.x}%`} y={dot.y} overflow="visible">
        <DotShape slug={dot.holder.slug} n={dot.n} />
      </svg>
    </Link>
  );
}
