import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { DyadForm } from '@/components/choices/dyad-form';
import { NewestOnly } from '@/components/position/newest-only';
import { PictureMenu } from '@/components/download/picture-menu';
import { CountingForm } from '@/components/choices/counting-form';
import { DyadPair } from '@/components/figures/dyad-pair';
import { ImpliedTable } from '@/components/position/implied-table';
import { MatrixTable } from '@/components/position/matrix-table';
import { PageShell } from '@/components/layout/page-shell';
import { StanceKey } from '@/components/marks/stance-key';
import { Empty } from '@/components/ui/empty';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listEvents } from '@/lib/data/event/events';
import { listIssues } from '@/lib/data/issue/issues';
import { readCollection } from '@/lib/data/collection/collection';
import { listObservations } from '@/lib/data/stance/observations';
import type { Collection } from '@/lib/domain/collection/collection';
import { countedBy } from '@/lib/domain/stance/observation';
import { noneFound } from '@/lib/views/position/collection-line';
import { countingLine } from '@/lib/views/words/counting';
import { dyadParts, parseDyad, toDyads, toDyadSides, type AskedDyad, type Dyads } from '@/lib/views/page/dyads';
import { toImpliedLines } from '@/lib/views/position/implied-line';
import { parsePictureFilter, type PictureFilter } from '@/lib/views/address/picture-filter';

const title = 'Who on whom';

export const metadata: Metadata = { title };

interface DyadsProps {
  readonly collection: Collection;
  readonly dyads: Dyads;
  readonly asked: AskedDyad;
  readonly filter: PictureFilter;
  readonly version: number;
}

/** The way to take along all of them, or the two that are named. */
function DyadMenu({
  holders,
  filter,
  version,
}: Pick<DyadsProps, 'filter' | 'version'> & { readonly holders: readonly string[] }) {
  const kind = holders.length === 0 ? 'dyads' : 'dyad';
  return <PictureMenu asked={{ kind, holders, targets: [], filter }} version={version} />;
}

function DyadMatrix({ collection, dyads: { matrix }, asked, filter, version }: DyadsProps) {
  const none = noneFound(collection);
  const checked = collection.scoresChecked === 0 ? ' Not checked by a person.' : '';
  return (
    <Section
      id="matrix"
      title="All of them"
      note={
        `Read down for what an actor says, across for what is said about one. An empty cell means ${none}, ` +
        'not neutrality; a shaded one is where an actor meets itself, of which it holds no stance.'
      }
      aside={
        <>
          <StanceKey look="thin" open />
          <CountingForm
            filter={filter}
            path="/dyads"
            keep={dyadParts([asked.a, asked.b].flatMap((one) => one?.slug ?? []))}
          />
          {matrix.rows.length === 0 ? null : <DyadMenu holders={[]} filter={filter} version={version} />}
        </>
      }
    >
      {matrix.rows.length === 0 ? (
        <Empty>Statements: {none}.</Empty>
      ) : (
        <MatrixTable
          matrix={matrix}
          caption="About whom, by who says it: the statements found"
          none={none}
          corner="About"
        />
      )}
      <p className="fine mt-4">
        {countingLine(matrix.count, filter.rule)}
        {checked} {matrix.knownYear === undefined ? '' : `Days without a year are of ${matrix.knownYear}.`}
      </p>
    </Section>
  );
}

export default async function DyadsPage({ searchParams }: PageProps<'/dyads'>) {
  const archive = await openArchive(searchParams);
  const [collection, found, issues, events] = await Promise.all([
    readCollection(archive),
    listObservations(archive),
    listIssues(archive),
    listEvents(archive),
  ]);
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const { rule } = filter;
  const { version } = archive;
  const observations = countedBy(rule, found);
  const dyads = toDyads(observations);
  const asked = parseDyad(await searchParams, dyads.choices);
  const { a, b } = asked;
  return (
    <PageShell section="actors" collection={collection} crumbs={[{ name: 'Actors', href: '/actors' }, { name: title }]}>
      <PageHeading
        title={title}
        lede="Only where the words judge the other itself: its conduct, its standing, its reliability."
      />
      <IgnoredNote ignored={[...ignored, ...asked.ignored]} />
      <NewestOnly read={found} all={collection.statements} />
      {a && b ? (
        <DyadPair
          sides={toDyadSides(observations, a, b, { collectionEnd: collection.lastDay, events, issues, rule })}
          collection={collection}
          filter={filter}
          take={<DyadMenu holders={[a.slug, b.slug]} filter={filter} version={version} />}
        />
      ) : null}
      <Section id="choose" title="Two actors">
        <DyadForm dyads={dyads} asked={asked} filter={filter} />
      </Section>
      <DyadMatrix collection={collection} dyads={dyads} asked={asked} filter={filter} version={version} />
      <ImpliedTable lines={toImpliedLines(observations, issues)} />
    </PageShell>
  );
}
