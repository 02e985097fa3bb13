import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { PageShell } from '@/components/layout/page-shell';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { readBelonging } from '@/lib/data/belonging';
import { readCollection } from '@/lib/data/collection';
import { listOccasions } from '@/lib/data/occasions';
import { listStatements } from '@/lib/data/statements';
import { longDay } from '@/lib/views/day-words';
import { toOccasionEntries } from '@/lib/views/occasion-list';

export const metadata: Metadata = { title: 'Occasions' };

export default async function OccasionsPage({ searchParams }: PageProps<'/occasions'>) {
  const archive = await openArchive(searchParams);
  const [collection, occasions, statements, belonging] = await Promise.all([
    readCollection(archive), listOccasions(archive), listStatements(archive, { limit: 5_000 }), readBelonging(archive),
  ]);
  return (
    <PageShell section="statements" collection={collection} crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Occasions' }]}>
      <PageHeading title="Occasions" lede="The calls, meetings, briefings and speeches at which things were said, with each side’s account." />
      <ol className="entries">
        {toOccasionEntries(occasions, statements, belonging).map(({ occasion: { slug, title, heldOn, precision }, words }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(heldOn, precision)}</p>
            <div>
              <p className="entry-summary"><Link href={`/occasions/${slug}`}>{title}</Link></p>
              <p className="entry-meta">{words}.</p>
            </div>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}
