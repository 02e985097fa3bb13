import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { DyadForm } from '@/components/evidence/dyad-form';
import { DyadPair } from '@/components/figures/dyad-pair';
import { MatrixTable } from '@/components/figures/matrix-table';
import { PageShell } from '@/components/layout/page-shell';
import { StanceKey } from '@/components/stance/stance-key';
import { Empty } from '@/components/ui/empty';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { readCollection } from '@/lib/data/collection';
import { listObservations } from '@/lib/data/observations';
import { noneFound } from '@/lib/views/collection-line';
import { countingLine } from '@/lib/views/counting';
import { parseDyad, toDyads, toDyadSides } from '@/lib/views/dyads';

const title = 'Who says what about whom';

export const metadata: Metadata = { title };

export default async function DyadsPage({ searchParams }: PageProps<'/dyads'>) {
  const archive = await openArchive(searchParams);
  const [collection, observations] = await Promise.all([readCollection(archive), listObservations(archive)]);
  const dyads = toDyads(observations);
  const asked = parseDyad(await searchParams, dyads.choices);
  const { a, b, ignored } = asked;
  const none = noneFound(collection);
  const checked = collection.scoresChecked === 0 ? ' Not checked by a person.' : '';
  return (
    <PageShell section="actors" collection={collection} crumbs={[{ name: 'Actors', href: '/actors' }, { name: title }]}>
      <PageHeading title={title} lede="Only where the words judge the other itself: its conduct, its standing, its reliability." />
      <IgnoredNote ignored={ignored} />
      {a && b ? <DyadPair sides={toDyadSides(observations, a, b, collection.lastDay)} collection={collection} /> : null}
      <Section id="choose" title="Two actors"><DyadForm dyads={dyads} asked={asked} /></Section>
      <Section
        id="matrix"
        title="All of them"
        note={`Read down for what an actor says, across for what is said about one. An empty cell means ${none}, not neutrality; a shaded one is where an actor meets itself, of which it holds no stance.`}
        aside={<StanceKey look="thin" open />}
      >
        {dyads.matrix.rows.length === 0
          ? <Empty>Statements: {none}.</Empty>
          : <MatrixTable matrix={dyads.matrix} caption="About whom, by who says it: the statements found" none={none} corner="About" />}
        <p className="fine mt-4">{countingLine(dyads.matrix.count)}{checked} {dyads.matrix.knownYear === undefined ? '' : `Days without a year are of ${dyads.matrix.knownYear}.`}</p>
      </Section>
    </PageShell>
  );
}
