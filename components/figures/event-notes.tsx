import { Link } from '@/components/ui/link';
import type { EventNote } from '@/lib/views/timeline/timeline-events';

/** What the numbered lines of pictures stand for, each with where it is known from. */
export function EventNotes({ events }: { readonly events: readonly EventNote[] }) {
  if (events.length === 0) return null;
  return (
    <ul className="event-notes" aria-label="Events marked in the picture">
      {events.map(({ n, slug, day, title, source, href }) => (
        <li key={slug}>
          <b className="event-key tabular">{n}</b>
          <span>
            {href ? <Link href={href}>{title}</Link> : title}, {day}{' '}
            <span className="text-faint">({source.replace(/\.$/u, '')})</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
