import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { feedAlternates } from '@/app/shifts/feed-alternates';
import { FindingList } from '@/components/position/finding-list';
import { NewestOnly } from '@/components/position/newest-only';
import { PictureMenu } from '@/components/download/picture-menu';
import { RestsOnOne } from '@/components/position/rests-on-one';
import { StatementEntries } from '@/components/statement/statement-entries';
import { TableMenu } from '@/components/download/table-menu';
import { AboutEachOther } from '@/components/position/about-each-other';
import { CountingForm } from '@/components/choices/counting-form';
import { IssuesOverTime } from '@/components/figures/issues-over-time';
import { WhatMoved } from '@/components/position/what-moved';
import { WhereTheyPart } from '@/components/position/where-they-part';
import { WhereTheyStand } from '@/components/position/where-they-stand';
import { CollectionFacts } from '@/components/layout/collection-facts';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { listStatements } from '@/lib/data/statement/statements';
import { readSought } from '@/lib/data/stance/sought';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Statement } from '@/lib/domain/statement/statement';
import { toPositionQuery } from '@/lib/views/address/position-query';
import { noneFound } from '@/lib/views/position/collection-line';
import { silentIssues } from '@/lib/views/position/none-toward';
import { toOverview } from '@/lib/views/page/overview';
import { parsePictureFilter, pictureHref, type PictureFilter } from '@/lib/views/address/picture-filter';

const newest = { newestFirst: true, limit: 5 };

export function generateMetadata(): Metadata {
  return { alternates: feedAlternates('/shifts', 'Who moved') };
}

async function readOverview(archive: Archive, filter: PictureFilter) {
  const [collection, issues, observations, statements, events, verdicts] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listObservations(archive),
    listStatements(archive, newest),
    listEvents(archive),
    listShiftVerdicts(archive),
  ]);
  const overview = toOverview(observations, issues, collection.lastDay, toPositionQuery(filter, collection.lastDay), {
    events,
    verdicts,
  });
  const slugs = overview.silent.map(({ slug }) => slug);
  const silent = silentIssues(overview.silent, collection, await readSought(archive, slugs));
  return { collection, observations, statements, overview, silent, none: noneFound(collection) };
}

interface NewestProps {
  readonly statements: readonly Statement[];
  readonly collection: Collection;
  readonly filter: PictureFilter;
  readonly version: number;
}

function Newest({ statements, collection, filter, version }: NewestProps) {
  return (
    <Section
      id="newest"
      title="Newest statements"
      aside={
        <>
          <p className="section-note">
            <Link href="/statements">All {collection.statements} statements</Link>
          </p>
          <TableMenu choice={{ rule: filter.rule }} address={pictureHref('/', filter)} version={version} />
        </>
      }
    >
      <StatementEntries statements={statements} none={`Statements: ${noneFound(collection)}.`} />
    </Section>
  );
}

export default async function OverviewPage({ searchParams }: PageProps<'/'>) {
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const { collection, observations, statements, overview, silent, none } = await readOverview(archive, filter);
  return (
    <PageShell section="overview" collection={collection}>
      <PageHeading
        kicker="What governments say"
        title={collection.codebook.title || 'Nothing coded yet'}
        lede={
          'Who said what they want, when, and in which words. ' +
          'Every mark and every number opens the sentence it rests on.'
        }
        aside={<CollectionFacts collection={collection} />}
      />
      <IgnoredNote ignored={ignored} />
      <NewestOnly read={observations} all={collection.statements} />
      <FindingList findings={overview.findings} />
      <WhereTheyStand
        overview={overview}
        none={none}
        silent={silent}
        rule={filter.rule}
        form={<CountingForm filter={filter} path="/" />}
        take={<PictureMenu asked={{ kind: 'matrix', holders: [], targets: [], filter }} version={archive.version} />}
      />
      <WhereTheyPart partings={overview.partings} />
      <WhatMoved moved={overview.moved} />
      <RestsOnOne rests={overview.rests} />
      <IssuesOverTime timelines={overview.timelines} collection={collection} filter={filter} />
      <AboutEachOther overview={overview} none={none} rule={filter.rule} />
      <Newest statements={statements} collection={collection} filter={filter} version={archive.version} />
    </PageShell>
  );
}
