import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditorsOnly } from '@/app/admin/editors-only';
import { undoChange } from '@/app/admin/changes/actions';
import { DeedNote } from '@/components/admin/form/deed-note';
import { DeskHistory } from '@/components/admin/frame/desk-history';
import { EventForm } from '@/components/admin/issue/event-form';
import { WithdrawForm } from '@/components/admin/form/withdraw-form';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt, reader } from '@/lib/data/archive';
import { listArticles } from '@/lib/data/article/articles';
import { listChanges } from '@/lib/data/change/changes';
import { readEventFields } from '@/lib/data/event/events';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { eventFields } from '@/lib/domain/event/event';
import { isShown } from '@/lib/domain/statement/statement';
import { expectPerson } from '@/lib/session/current-person';
import { eventDeskHref } from '@/lib/views/address/admin-links';
import { toEventOptions, toEventValues } from '@/lib/views/form/event-form';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { changeEvent, takeOffEvent } from './actions';

export const metadata: Metadata = { title: 'Event' };

const reason = textAttributes(changeReason);
const attributes = {
  title: textAttributes(eventFields.shape.title),
  source: textAttributes(eventFields.shape.source),
  reason,
};

type StoredEvent = NonNullable<Awaited<ReturnType<typeof readEventFields>>>;

function ledeOf(stored: StoredEvent | null): string | null {
  if (!stored) return 'Its recording was undone: nobody sees it.';
  return isShown(stored.publication) ? null : 'Readers do not see it.';
}

/** Takes the event from readers' sight, where it is before them. */
function EventWithdrawal({ slug, stored }: { readonly slug: string; readonly stored: StoredEvent }) {
  if (!isShown(stored.publication)) return null;
  return (
    <WithdrawForm
      action={takeOffEvent}
      initial={openForm({ slug, fieldsVersion: String(stored.fieldsVersion), withdrawal: '' })}
      noun="event"
      reasonAttributes={reason}
    />
  );
}

export default async function EventPage({ params, searchParams }: PageProps<'/admin/events/[eventSlug]'>) {
  const { eventSlug: slug } = await params;
  const person = await expectPerson(eventDeskHref(slug));
  if (!may(person.role, 'pin-event')) return <EditorsOnly title="Event" lede="Only an editor may change events." />;
  const archive = await archiveAt();
  const [stored, changes, articles] = await Promise.all([
    readEventFields(reader(), slug),
    listChanges(archive, { subject: `event:${slug}` }),
    listArticles(archive),
  ]);
  if (changes.length === 0) notFound();
  const done = String((await searchParams).done);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={stored?.fields.title ?? slug}
        kicker={<a href="/admin/events">Events</a>}
        lede={ledeOf(stored)}
      />
      {stored ? (
        <EventForm
          key={done}
          action={changeEvent}
          initial={openForm(toEventValues(slug, stored.fields, stored.fieldsVersion))}
          options={toEventOptions(articles)}
          attributes={attributes}
        />
      ) : null}
      {stored ? <EventWithdrawal key={`withdraw ${done}`} slug={slug} stored={stored} /> : null}
      <DeskHistory
        changes={changes}
        undo={undoChange}
        reasonAttributes={reason}
        back={eventDeskHref(slug)}
        done={done}
      />
    </>
  );
}
