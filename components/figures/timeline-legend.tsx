import { Link } from '@/components/ui/link';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { ActorEmblem } from '../marks/actor-emblem';

/** Whose dots they are, and how many. */
export function TimelineLegend({ timeline: { holders } }: { readonly timeline: Timeline }) {
  if (holders.length === 0) return null;
  return (
    <ul className="figure-legend">
      {holders.map(({ actor, n, hidden }) => (
        <li key={actor.slug}>
          <span className="legend-mark">
            <ActorEmblem slug={actor.slug} size={10} />
          </span>
          <Link href={`/actors/${actor.slug}`}>{actor.short}</Link>
          <span className="tabular">
            {n}
            {hidden ? ', hidden' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
