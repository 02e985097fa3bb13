import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { GroupForm } from '@/components/admin/actor/group-form';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt } from '@/lib/data/archive';
import { listGroups } from '@/lib/data/group/groups';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { groupFields } from '@/lib/domain/group/actor-group';
import { expectPerson } from '@/lib/session/current-person';
import { namesInSentence } from '@/lib/views/words/actor-words';
import { groupDeskHref } from '@/lib/views/address/admin-links';
import { toFieldOptions } from '@/lib/views/form/fields-desk';
import { openForm } from '@/lib/views/form/form-state';
import { noGroup } from '@/lib/views/form/group-form';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { addGroup } from './actions';

export const metadata: Metadata = { title: 'Groups' };

const { name, note } = groupFields.shape;
const attributes = { name: textAttributes(name), note: textAttributes(note), reason: textAttributes(changeReason) };

export default async function GroupsPage({ searchParams }: PageProps<'/admin/groups'>) {
  const person = await expectPerson('/admin/groups');
  if (!may(person.role, 'edit-group')) return <EditorsOnly title="Groups" lede="Only an editor may record groups." />;
  const { done } = await searchParams;
  const archive = await archiveAt();
  const [groups, actors] = await Promise.all([listGroups(archive, { all: true }), listActors(archive)]);
  return (
    <>
      <DeedNote done={String(done)} />
      <PageHeading title="Groups" lede="Actors that are asked about together. A recorded group is public." />
      <Section id="recorded" title="Recorded groups">
        {groups.length === 0 ? <Empty>No group is recorded.</Empty> : null}
        <ul className="entries">
          {groups.map((group) => (
            <li key={group.slug}>
              <p className="entry-summary">
                <a href={groupDeskHref(group.slug)}>{group.name}</a>
                {group.publication === 'published' ? null : ` (${group.publication})`}
              </p>
              <p className="entry-meta">{namesInSentence(group.members)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="record" title="Record a group">
        <GroupForm
          key={String(done)}
          action={addGroup}
          initial={openForm(noGroup)}
          holders={toFieldOptions(actors, []).holders}
          attributes={attributes}
        />
      </Section>
    </>
  );
}
