import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { BuiltInList } from '@/components/admin/actor/built-in-list';
import { DeedNote } from '@/components/admin/form/deed-note';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { actorDeskHref, actorsDeskHref, officeWordsHref } from '@/lib/views/address/admin-links';
import { knownActorsWords, toKnownActorList } from '@/lib/views/desk/known-actor-list';
import { readBuiltInList } from './read-built-in-list';

export const metadata: Metadata = { title: 'Actors' };

export default async function ActorsPage({ searchParams }: PageProps<'/admin/actors'>) {
  const { done, find } = await searchParams;
  const typed = typeof find === 'string' ? find : '';
  const person = await expectPerson(actorsDeskHref(typed));
  if (!may(person.role, 'edit-actor')) return <EditorsOnly title="Actors" lede="Only an editor may record actors." />;
  const recorded = await listKnownActors(await archiveAt());
  const list = toKnownActorList(recorded, typed);
  const builtIn = readBuiltInList(new Set(recorded.map(({ slug }) => slug)), typed);
  return (
    <>
      <DeedNote done={String(done)} />
      <PageHeading
        title="Actors"
        lede="The next article put in is read with their names and offices, beside the built-in ones."
      />
      <div className="stack">
        <form action="/admin/actors" method="get" role="search" aria-label="Actors" className="search-form">
          <label className="field">
            <span>Part of a name or an office</span>
            <input className="input" type="search" name="find" defaultValue={typed} />
          </label>
          <button className="button" type="submit">
            Find
          </button>
        </form>
        <p className="text-faint">
          {knownActorsWords(list, typed)} <a href="/admin/actors/new">Record an actor</a> ·{' '}
          <a href={officeWordsHref}>Words for offices</a>
        </p>
        {list.found === 0 ? (
          <Empty>No actor of the collection has it in a name or an office; see below what is built in.</Empty>
        ) : null}
        <ul className="entries">
          {list.lines.map(({ slug, name, words }) => (
            <li key={slug}>
              <p className="entry-summary">
                <a href={actorDeskHref(slug)}>{name}</a>
              </p>
              <p className="entry-meta">{words}</p>
            </li>
          ))}
        </ul>
      </div>
      <BuiltInList {...builtIn} />
    </>
  );
}
