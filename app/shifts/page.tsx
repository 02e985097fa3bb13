import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ListMenu } from '@/components/download/list-menu';
import { NewestOnly } from '@/components/position/newest-only';
import { CountingForm } from '@/components/choices/counting-form';
import { ShiftForm } from '@/components/choices/shift-form';
import { ShiftSections } from '@/components/position/shift-sections';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { readCollection } from '@/lib/data/collection/collection';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { pictureQuery } from '@/lib/views/address/picture-filter';
import { toShiftList } from '@/lib/views/page/shift-list';
import { parseShiftQuery, shiftQueryParts, toShiftChoices } from '@/lib/views/address/shift-query';
import { feedAlternates } from './feed-alternates';

const title = 'Who moved';

export function generateMetadata(): Metadata {
  return { title, alternates: feedAlternates('/shifts', title) };
}

export default async function ShiftsPage({ searchParams }: PageProps<'/shifts'>) {
  const archive = await openArchive(searchParams);
  const [collection, observations, issues, verdicts] = await Promise.all([
    readCollection(archive),
    listObservations(archive),
    listIssues(archive),
    listShiftVerdicts(archive),
  ]);
  const choices = toShiftChoices(observations, issues);
  const { asked, ignored } = parseShiftQuery(await searchParams, choices);
  const list = toShiftList(observations, asked, verdicts);
  const filter = { rule: asked.rule, on: null };
  return (
    <PageShell section="overview" collection={collection} crumbs={[{ name: 'Overview', href: '/' }, { name: title }]}>
      <PageHeading
        title={title}
        lede="A shift, a step or a first, each with the statement before it and the one after."
      >
        <p className="fine">
          <Link className="inline-block py-1" href="/shifts/feed">
            Feed of all movements (Atom)
          </Link>
        </p>
        <ListMenu
          asked={{ kind: 'shifts', shifts: shiftQueryParts(asked), rule: asked.rule }}
          version={archive.version}
        />
      </PageHeading>
      <IgnoredNote ignored={ignored} />
      <NewestOnly read={observations} all={collection.statements} />
      <ShiftForm asked={asked} choices={choices} keep={pictureQuery(filter)} />
      {list.scope ? (
        <p>
          {list.scope} <Link href="/shifts">All movements</Link>
        </p>
      ) : null}
      <p className="fine">{list.counted}</p>
      <CountingForm filter={filter} path="/shifts" keep={shiftQueryParts(asked)} />
      <ShiftSections list={list} />
    </PageShell>
  );
}
