import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ActorName } from '@/components/marks/actor-name';
import { ListMenu } from '@/components/download/list-menu';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { readCollection } from '@/lib/data/collection/collection';
import { listGroups } from '@/lib/data/group/groups';

export const metadata: Metadata = { title: 'Groups' };

export default async function GroupsPage({ searchParams }: PageProps<'/groups'>) {
  const archive = await openArchive(searchParams);
  const [collection, groups] = await Promise.all([readCollection(archive), listGroups(archive)]);
  return (
    <PageShell
      section="actors"
      collection={collection}
      crumbs={[{ name: 'Actors', href: '/actors' }, { name: 'Groups' }]}
    >
      <PageHeading
        title="Groups"
        lede="Actors that are asked about together: how many of them back an issue, reject it, or say nothing of it."
      >
        <ListMenu asked={{ kind: 'groups' }} version={archive.version} />
      </PageHeading>
      {groups.length === 0 ? <Empty>No group is recorded.</Empty> : null}
      <ul className="entries">
        {groups.map(({ slug, name, members }) => (
          <li key={slug}>
            <p className="entry-summary">
              <Link href={`/groups/${slug}`}>{name}</Link>
            </p>
            <ul className="group-members">
              {members.map((member) => (
                <li key={member.slug}>
                  <ActorName actor={member} href />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
