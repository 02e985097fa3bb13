import type { ReactNode } from 'react';
import type { Inbox } from '@/lib/views/inbox/inbox';
import { InboxItemView } from './inbox-item';
import { InboxList } from './inbox-list';
import { InboxText } from './inbox-text';
import { RecordLink } from '../form/record-link';

interface InboxDeskProps {
  readonly article: string;
  readonly inbox: Inbox;
  /** Decides about the proposal in front. */
  readonly decide: ReactNode;
  /** Takes back, and accepts many at once. */
  readonly others: ReactNode;
}

/** The article's text beside the proposal in front, and under it all of them. */
export function InboxDesk({ article, inbox, decide, others }: InboxDeskProps) {
  const { item, runs, lines } = inbox;
  return (
    <div className="inbox">
      <section aria-labelledby={item ? 'proposal' : 'inbox-done'} className="inbox-front">
        {item ? (
          <InboxItemView item={item}>{decide}</InboxItemView>
        ) : (
          <p id="inbox-done">Every proposal of this article is decided.</p>
        )}
        {others}
        <h2>All proposals</h2>
        <InboxList lines={lines} />
      </section>
      <section aria-label="Text of the article">
        <RecordLink article={article} />
        <InboxText runs={runs} item={item} />
      </section>
    </div>
  );
}
