import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ActorDirectory } from '@/components/actor/actor-directory';
import { ListMenu } from '@/components/download/list-menu';
import { PageShell } from '@/components/layout/page-shell';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { readCollection } from '@/lib/data/collection/collection';
import { readActorCounts } from '@/lib/data/statement/actor-counts';
import { toActorDirectory } from '@/lib/views/page/actor-directory';

export const metadata: Metadata = { title: 'Actors' };

export default async function ActorsPage({ searchParams }: PageProps<'/actors'>) {
  const archive = await openArchive(searchParams);
  const [collection, actors, counts] = await Promise.all([
    readCollection(archive),
    listActors(archive),
    readActorCounts(archive),
  ]);
  return (
    <PageShell section="actors" collection={collection}>
      <PageHeading
        title="Actors"
        lede={
          <>
            States, organisations, armed groups and persons that say things, or are talked about: in{' '}
            <Link href="/groups">groups</Link>, by <Link href="/dyads">who on whom</Link>, or below.
          </>
        }
      >
        <ListMenu asked={{ kind: 'actors' }} version={archive.version} />
      </PageHeading>
      <ActorDirectory groups={toActorDirectory(actors, counts)} />
    </PageShell>
  );
}
