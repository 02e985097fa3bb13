import { Empty } from '@/components/ui/empty';
import type { FormAction } from '@/lib/views/form/form-state';
import type { FeedLine } from '@/lib/views/desk/feed-list';
import { DeedForm } from '../form/deed-form';

type Act = FormAction<{ readonly feed: string }>;

interface FeedListProps {
  readonly feeds: readonly FeedLine[];
  readonly look: Act;
  readonly stop: Act;
}

function Deed({
  id,
  title,
  action,
  words,
}: {
  readonly id: number;
  readonly title: string;
  readonly action: Act;
  readonly words: string;
}) {
  return (
    <DeedForm action={action} of={{ feed: String(id) }}>
      <button className="button" data-quiet type="submit" aria-label={`${words}: ${title}`}>
        {words}
      </button>
    </DeedForm>
  );
}

/** The feeds that are followed, when they were looked at, and what came of it. */
export function FeedList({ feeds, look, stop }: FeedListProps) {
  if (feeds.length === 0) return <Empty>No feed is followed.</Empty>;
  return (
    <ul className="rows">
      {feeds.map(({ id, title, address, outlet, looks, articles, trouble, movedTo, look: words }) => (
        <li key={id} className="stack-tight feed">
          <h3>{title}</h3>
          <p className="fine long-address">
            {outlet === null ? null : `${outlet}. `}
            <a href={address} rel="noreferrer">
              {address}
            </a>
          </p>
          {movedTo === null ? null : (
            <p className="fine long-address">
              It has moved for good, and is followed there:{' '}
              <a href={movedTo} rel="noreferrer">
                {movedTo}
              </a>
            </p>
          )}
          <p>{articles}</p>
          {trouble === null ? null : <p className="field-error">{trouble}</p>}
          <p className="fine">{looks}</p>
          <div className="buttons">
            <Deed id={id} title={title} action={look} words={words} />
            <Deed id={id} title={title} action={stop} words="Stop following" />
          </div>
        </li>
      ))}
    </ul>
  );
}
