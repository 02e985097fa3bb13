import { Empty } from '@/components/ui/empty';
import type { Event } from '@/lib/domain/event/event';
import { eventDeskHref } from '@/lib/views/address/admin-links';
import { longDay } from '@/lib/views/words/day-words';

/** Every event in force, by day, with its source; those readers do not see say so. */
export function EventList({ events }: { readonly events: readonly Event[] }) {
  if (events.length === 0) return <Empty>No event is pinned.</Empty>;
  return (
    <ul className="entries">
      {events.map(({ slug, title, happenedOn, precision, source, article, publication }) => (
        <li key={slug} className="entry">
          <p className="entry-day">{longDay(happenedOn, precision)}</p>
          <div>
            <p className="entry-summary">
              <a href={eventDeskHref(slug)}>{title}</a>
              {publication === 'published' ? null : ` (${publication})`}
            </p>
            <p className="entry-meta">
              <span>{source}</span>
              {article ? (
                <span>
                  <a href={`/articles/${article.slug}`}>stored article</a>
                </span>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
