import type { Metadata } from 'next';
import { PageShell } from '@/components/layout/page-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { listOccasions } from '@/lib/data/occasions';
import { longDay } from '@/lib/views/day-words';

export const metadata: Metadata = { title: 'Occasions' };

export default async function OccasionsPage() {
  const archive = await archiveAt();
  const [collection, occasions] = await Promise.all([readCollection(archive), listOccasions(archive)]);
  return (
    <PageShell section="statements" collection={collection} crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Occasions' }]}>
      <PageHeading title="Occasions" lede="The calls, meetings, briefings and speeches at which things were said, with each side’s account." />
      <ol className="entries">
        {occasions.map(({ slug, title, heldOn, precision }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(heldOn, precision)}</p>
            <p className="entry-summary"><a href={`/occasions/${slug}`}>{title}</a></p>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}
