import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { EventForm } from '@/components/admin/issue/event-form';
import { EventList } from '@/components/admin/issue/event-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { listArticles } from '@/lib/data/article/articles';
import { listEvents } from '@/lib/data/event/events';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { eventFields } from '@/lib/domain/event/event';
import { expectPerson } from '@/lib/session/current-person';
import { noEvent, toEventOptions } from '@/lib/views/form/event-form';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { pinEvent } from './actions';

export const metadata: Metadata = { title: 'Events' };

const attributes = {
  title: textAttributes(eventFields.shape.title),
  source: textAttributes(eventFields.shape.source),
  reason: textAttributes(changeReason),
};

export default async function EventsPage({ searchParams }: PageProps<'/admin/events'>) {
  const person = await expectPerson('/admin/events');
  if (!may(person.role, 'pin-event')) return <EditorsOnly title="Events" lede="Only an editor may pin events." />;
  const { done } = await searchParams;
  const archive = await archiveAt();
  const [events, articles] = await Promise.all([listEvents(archive, { all: true }), listArticles(archive)]);
  return (
    <>
      <DeedNote done={String(done)} />
      <PageHeading
        title="Events"
        lede="What happened, and when: labelled marks beside what was said. Pinned is public."
      />
      <Section id="pinned" title="Pinned events">
        <EventList events={events} />
      </Section>
      <Section
        id="pin"
        title="Pin an event"
        note="Choose what a reader must know to read the lines, and nothing that explains them."
      >
        <EventForm
          key={String(done)}
          action={pinEvent}
          initial={openForm(noEvent)}
          options={toEventOptions(articles)}
          attributes={attributes}
        />
      </Section>
    </>
  );
}
