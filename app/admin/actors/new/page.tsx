import type { Metadata } from 'next';
import { ActorForm } from '@/components/admin/actor-form';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actors';
import { archiveAt } from '@/lib/data/archive';
import { actorFields } from '@/lib/domain/actor/actor-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/coder/coder';
import { expectPerson } from '@/lib/session/current-person';
import { noActor, toActorOptions } from '@/lib/views/actor-form';
import { openForm } from '@/lib/views/form-state';
import { textAttributes } from '@/lib/views/text-attributes';
import { addActor } from './actions';

export const metadata: Metadata = { title: 'Record an actor' };

const attributes = { name: textAttributes(actorFields.shape.name), reason: textAttributes(changeReason) };

export default async function NewActorPage() {
  const person = await expectPerson('/admin/actors/new');
  if (!may(person.role, 'edit-actor')) return <PageHeading title="Record an actor" lede="Only an editor may record actors." />;
  const actors = await listActors(await archiveAt());
  return (
    <>
      <PageHeading title="Record an actor" kicker={<a href="/admin/actors">Actors</a>} lede="A recorded actor is public, and the next article is read with its names." />
      <ActorForm action={addActor} initial={openForm(noActor)} options={toActorOptions(actors)} attributes={attributes} />
    </>
  );
}
