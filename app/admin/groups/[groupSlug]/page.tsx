import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { EditorsOnly } from '@/app/admin/editors-only';
import { undoChange } from '@/app/admin/changes/actions';
import { DeedNote } from '@/components/admin/form/deed-note';
import { DeskHistory } from '@/components/admin/frame/desk-history';
import { GroupForm } from '@/components/admin/actor/group-form';
import { WithdrawForm } from '@/components/admin/form/withdraw-form';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { readGroupFields } from '@/lib/data/group/groups';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { groupFields } from '@/lib/domain/group/actor-group';
import { isShown } from '@/lib/domain/statement/statement';
import { expectPerson } from '@/lib/session/current-person';
import { groupDeskHref } from '@/lib/views/address/admin-links';
import { toFieldOptions } from '@/lib/views/form/fields-desk';
import { openForm } from '@/lib/views/form/form-state';
import { toGroupValues } from '@/lib/views/form/group-form';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { changeGroup, takeOffGroup } from './actions';

export const metadata: Metadata = { title: 'Group' };

const reason = textAttributes(changeReason);
const attributes = {
  name: textAttributes(groupFields.shape.name),
  note: textAttributes(groupFields.shape.note),
  reason,
};

type StoredGroup = NonNullable<Awaited<ReturnType<typeof readGroupFields>>>;

function ledeOf(slug: string, stored: StoredGroup | null): ReactNode {
  if (!stored) return 'Its recording was undone: nobody sees it.';
  return isShown(stored.publication) ? <a href={`/groups/${slug}`}>Public page</a> : 'Readers do not see it.';
}

/** Takes the group from readers' sight, where it is before them. */
function GroupWithdrawal({ slug, stored }: { readonly slug: string; readonly stored: StoredGroup }) {
  if (!isShown(stored.publication)) return null;
  return (
    <WithdrawForm
      action={takeOffGroup}
      initial={openForm({ slug, fieldsVersion: String(stored.fieldsVersion), withdrawal: '' })}
      noun="group"
      reasonAttributes={reason}
    />
  );
}

export default async function GroupPage({ params, searchParams }: PageProps<'/admin/groups/[groupSlug]'>) {
  const { groupSlug: slug } = await params;
  const person = await expectPerson(groupDeskHref(slug));
  if (!may(person.role, 'edit-group')) return <EditorsOnly title="Group" lede="Only an editor may change groups." />;
  const archive = await archiveAt();
  const [stored, changes, actors] = await Promise.all([
    readGroupFields(reader(), slug),
    listChanges(archive, { subject: `group:${slug}` }),
    listActors(archive),
  ]);
  if (changes.length === 0) notFound();
  const done = String((await searchParams).done);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={stored?.fields.name ?? slug}
        kicker={<a href="/admin/groups">Groups</a>}
        lede={ledeOf(slug, stored)}
      />
      {stored ? (
        <GroupForm
          key={done}
          action={changeGroup}
          initial={openForm(toGroupValues(slug, stored.fields, stored.fieldsVersion))}
          holders={toFieldOptions(actors, []).holders}
          attributes={attributes}
        />
      ) : null}
      {stored ? <GroupWithdrawal key={`withdraw ${done}`} slug={slug} stored={stored} /> : null}
      <DeskHistory
        changes={changes}
        undo={undoChange}
        reasonAttributes={reason}
        back={groupDeskHref(slug)}
        done={done}
      />
    </>
  );
}
