import type { Metadata } from 'next';
import { FeedForm } from '@/components/admin/article/feed-form';
import { FeedList } from '@/components/admin/article/feed-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt, reader } from '@/lib/data/archive';
import { listFeedDesks } from '@/lib/data/feed/feeds';
import { listOutletNames } from '@/lib/data/outlet/outlet';
import { feedFields } from '@/lib/domain/feed/feed-fields';
import { expectPerson } from '@/lib/session/current-person';
import { feedNote, feedsHref, noFeed, toFeedLines } from '@/lib/views/desk/feed-list';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { follow, pollNow, stopPolling } from './actions';

export const metadata: Metadata = { title: 'Feeds' };

const attributes = {
  address: textAttributes(feedFields.shape.address),
  outlet: textAttributes(feedFields.shape.outlet),
};

export default async function FeedsPage({ searchParams }: PageProps<'/admin/articles/feeds'>) {
  await expectPerson(feedsHref);
  const query = await searchParams;
  const feeds = await listFeedDesks(reader());
  const note = feedNote(query, feeds);
  return (
    <>
      {note === null ? null : (
        <p className="note" role="status">
          {note} <a href="/admin/articles">Articles that wait for a check</a>
        </p>
      )}
      <PageHeading
        title="Feeds"
        kicker={<a href="/admin/articles">Articles</a>}
        lede={
          'What is new in them is fetched and waits for a check. ' +
          'Nothing of it is public before a person has accepted it.'
        }
      />
      <Section
        id="followed"
        title="Followed"
        note={
          'npm run worker looks at them by itself; ' +
          'without it they are looked at only when somebody asks for it here.'
        }
      >
        <FeedList feeds={toFeedLines(feeds)} look={pollNow} stop={stopPolling} />
      </Section>
      <Section id="follow" title="Follow a feed">
        <FeedForm
          key={JSON.stringify(query)}
          action={follow}
          initial={openForm(noFeed)}
          outlets={await listOutletNames(await archiveAt())}
          attributes={attributes}
        />
      </Section>
    </>
  );
}
