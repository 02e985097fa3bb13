import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ListMenu } from '@/components/download/list-menu';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageLinks } from '@/components/ui/page-links';
import { readBelonging } from '@/lib/data/actor/belonging';
import { readCollection } from '@/lib/data/collection/collection';
import { readDayPage } from '@/lib/data/filter/day-page';
import { listOccasions, occasionPlace } from '@/lib/data/occasion/occasions';
import { listStatements } from '@/lib/data/statement/statements';
import { longDay } from '@/lib/views/words/day-words';
import { parseDirectory, toDirectoryLinks } from '@/lib/views/address/directory-page';
import { toOccasionEntries } from '@/lib/views/page/occasion-list';

export const metadata: Metadata = { title: 'Occasions' };

export default async function OccasionsPage({ searchParams }: PageProps<'/occasions'>) {
  const { after, ignored } = parseDirectory(await searchParams);
  const archive = await openArchive(searchParams);
  const [collection, page, belonging] = await Promise.all([
    readCollection(archive),
    readDayPage((part) => listOccasions(archive, part), occasionPlace, after),
    readBelonging(archive),
  ]);
  const statements = await listStatements(archive, { occasions: page.items.map(({ slug }) => slug), limit: 5_000 });
  const links = toDirectoryLinks('/occasions', page);
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Occasions' }]}
    >
      <PageHeading
        title="Occasions"
        lede="The calls, meetings, briefings and speeches at which things were said, with each side’s account."
      >
        <ListMenu asked={{ kind: 'occasions' }} version={archive.version} />
      </PageHeading>
      <IgnoredNote ignored={ignored} />
      <ol className="entries">
        {toOccasionEntries(page.items, statements, belonging).map(
          ({ occasion: { slug, title, heldOn, precision }, words }) => (
            <li key={slug} className="entry">
              <p className="entry-day">{longDay(heldOn, precision)}</p>
              <div>
                <p className="entry-summary">
                  <Link href={`/occasions/${slug}`}>{title}</Link>
                </p>
                <p className="entry-meta">{words}.</p>
              </div>
            </li>
          ),
        )}
      </ol>
      <PageLinks
        of="Occasions"
        ways={[
          { name: 'Earlier', href: links.previous },
          { name: 'Later', href: links.next },
        ]}
      />
    </PageShell>
  );
}
