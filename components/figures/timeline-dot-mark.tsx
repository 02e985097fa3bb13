import { Link } from '@/components/ui/link';
import { actorLook } from '@/lib/views/actor-look';
import type { TimelineDot } from '@/lib/views/timeline-dots';
import { actorInk } from './actor-emblem';
import { emblemOutline } from '@/lib/views/emblem-outline';

/** One statement: its holder's emblem, a link to the statement, with a bar across the period its day is not known in. */
export function TimelineDotMark({ dot }: { readonly dot: TimelineDot }) {
  return (
    <Link className="dot actor-ink" href={dot.href} aria-label={dot.name} style={actorInk(dot.holder.slug)} {...(dot.open ? { 'data-open': '' } : {})}>
      <title>{dot.summary}</title>
      {dot.bar ? <line className="dot-bar" x1={`${dot.bar.from}%`} x2={`${dot.bar.to}%`} y1={dot.y} y2={dot.y} /> : null}
      <svg x={`${dot.x}%`} y={dot.y} overflow="visible">
        <rect className="dot-hit" x="-12" y="-12" width="24" height="24" />
        <circle className="dot-ring" r="9" />
        <path className="dot-shape" d={emblemOutline[actorLook(dot.holder.slug).emblem]} />
      </svg>
    </Link>
  );
}
