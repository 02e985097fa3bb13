import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { ActorForm } from '@/components/admin/actor/actor-form';
import { BuiltInNames } from '@/components/admin/actor/built-in-names';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt } from '@/lib/data/archive';
import { actorFields } from '@/lib/domain/actor/actor-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { readBuiltIn } from '@/lib/extraction/knowledge/built-in-names';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { expectPerson } from '@/lib/session/current-person';
import { noActor, toActorOptions } from '@/lib/views/form/actor-form';
import { toBuiltInLines } from '@/lib/views/desk/built-in-lines';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { addActor } from './actions';

export const metadata: Metadata = { title: 'Record an actor' };

const attributes = { name: textAttributes(actorFields.shape.name), reason: textAttributes(changeReason) };

export default async function NewActorPage({ searchParams }: PageProps<'/admin/actors/new'>) {
  const { from } = await searchParams;
  const person = await expectPerson('/admin/actors/new');
  if (!may(person.role, 'edit-actor'))
    return <EditorsOnly title="Record an actor" lede="Only an editor may record actors." />;
  const known = builtInKnowledge.actors.get(String(from));
  const actors = await listActors(await archiveAt());
  return (
    <>
      <PageHeading
        title="Record an actor"
        kicker={<a href="/admin/actors">Actors</a>}
        lede="A recorded actor is public, and the next article is read with its names."
      />
      <ActorForm
        action={addActor}
        initial={openForm({ ...noActor, name: known?.name ?? '', kind: known?.kind ?? '' })}
        options={toActorOptions(actors)}
        attributes={attributes}
      />
      {known ? (
        <BuiltInNames
          lines={toBuiltInLines(
            readBuiltIn(builtInKnowledge, known.slug),
            new Map([...builtInKnowledge.actors.values(), ...actors].map(({ slug, name }) => [slug, name])),
          )}
          ownOffices={false}
        />
      ) : null}
    </>
  );
}
