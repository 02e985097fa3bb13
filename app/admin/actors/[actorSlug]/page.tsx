import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditorsOnly } from '@/app/admin/editors-only';
import { undoChange } from '@/app/admin/changes/actions';
import { ActorForm } from '@/components/admin/actor/actor-form';
import { BuiltInNames } from '@/components/admin/actor/built-in-names';
import { DeedNote } from '@/components/admin/form/deed-note';
import { DeskHistory } from '@/components/admin/frame/desk-history';
import { PageHeading } from '@/components/ui/page-heading';
import { readActorFields } from '@/lib/data/actor/actor-fields';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { actorFields } from '@/lib/domain/actor/actor-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { readBuiltIn } from '@/lib/extraction/knowledge/built-in-names';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { expectPerson } from '@/lib/session/current-person';
import { toActorOptions, toActorValues } from '@/lib/views/form/actor-form';
import { actorDeskHref } from '@/lib/views/address/admin-links';
import { toBuiltInLines } from '@/lib/views/desk/built-in-lines';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { changeActor } from './actions';

export const metadata: Metadata = { title: 'Actor' };

const reason = textAttributes(changeReason);
const attributes = { name: textAttributes(actorFields.shape.name), reason };

export default async function ActorDeskPage({ params, searchParams }: PageProps<'/admin/actors/[actorSlug]'>) {
  const { actorSlug: slug } = await params;
  const person = await expectPerson(actorDeskHref(slug));
  if (!may(person.role, 'edit-actor')) return <EditorsOnly title="Actor" lede="Only an editor may change actors." />;
  const archive = await archiveAt();
  const [stored, changes, actors] = await Promise.all([
    readActorFields(reader(), slug),
    listChanges(archive, { subject: `actor:${slug}` }),
    listActors(archive),
  ]);
  if (!stored && changes.length === 0) notFound();
  const done = String((await searchParams).done);
  const names = new Map(actors.map((actor) => [actor.slug, actor.name]));
  const initial = stored && toActorValues(slug, stored.fields, stored.fieldsVersion);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={stored?.fields.name ?? slug}
        kicker={<a href="/admin/actors">Actors</a>}
        lede={stored ? <a href={`/actors/${slug}`}>Public page</a> : 'Its recording was undone: nobody sees it.'}
      />
      {initial ? (
        <ActorForm
          key={done}
          action={changeActor}
          initial={openForm(initial)}
          options={toActorOptions(actors)}
          attributes={attributes}
        />
      ) : null}
      <BuiltInNames
        lines={toBuiltInLines(readBuiltIn(builtInKnowledge, slug), names)}
        ownOffices={(stored?.fields.roles.length ?? 0) > 0}
      />
      <DeskHistory
        changes={changes}
        undo={undoChange}
        reasonAttributes={reason}
        back={actorDeskHref(slug)}
        done={done}
      />
    </>
  );
}
