import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { PageShell } from '@/components/layout/page-shell';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { readCollection } from '@/lib/data/collection';
import { listOccasions } from '@/lib/data/occasions';
import { longDay } from '@/lib/views/day-words';

export const metadata: Metadata = { title: 'Occasions' };

export default async function OccasionsPage({ searchParams }: PageProps<'/occasions'>) {
  const archive = await openArchive(searchParams);
  const [collection, occasions] = await Promise.all([readCollection(archive), listOccasions(archive)]);
  return (
    <PageShell section="statements" collection={collection} crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Occasions' }]}>
      <PageHeading title="Occasions" lede="The calls, meetings, briefings and speeches at which things were said, with each side’s account." />
      <ol className="entries">
        {occasions.map(({ slug, title, heldOn, precision }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(heldOn, precision)}</p>
            <p className="entry-summary"><Link href={`/occasions/${slug}`}>{title}</Link></p>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}
