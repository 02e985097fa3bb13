import type { Metadata } from 'next';
import { PageShell } from '@/components/layout/page-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { readBelonging } from '@/lib/data/belonging';
import { readCollection } from '@/lib/data/collection';
import { listOccasions } from '@/lib/data/occasions';
import { listStatements } from '@/lib/data/statements';
import { longDay } from '@/lib/views/day-words';
import { toOccasionEntries } from '@/lib/views/occasion-list';

export const metadata: Metadata = { title: 'Occasions' };

export default async function OccasionsPage() {
  const archive = await archiveAt();
  const [collection, occasions, statements, belonging] = await Promise.all([
    readCollection(archive), listOccasions(archive), listStatements(archive, {}), readBelonging(archive),
  ]);
  return (
    <PageShell section="statements" collection={collection} crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Occasions' }]}>
      <PageHeading title="Occasions" lede="The calls, meetings, briefings and speeches at which things were said, with each side’s account." />
      <ol className="entries">
        {toOccasionEntries(occasions, statements, belonging).map(({ occasion: { slug, title, heldOn, precision }, words }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(heldOn, precision)}</p>
            <div>
              <p className="entry-summary"><a href={`/occasions/${slug}`}>{title}</a></p>
              <p className="entry-meta">{words}.</p>
            </div>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}
