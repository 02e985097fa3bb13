import type { Metadata } from 'next';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { StatementFilter } from '@/components/evidence/statement-filter';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { listObservations } from '@/lib/data/observations';
import { listStatements } from '@/lib/data/statements';
import { noneFound } from '@/lib/views/collection-line';
import { countingLine, countOf, plural } from '@/lib/views/counting';
import { parseEvidenceFilter } from '@/lib/views/evidence-filter';
import { listWords, matchingValues, toFilterChoices } from '@/lib/views/filter-choices';

export const metadata: Metadata = { title: 'Statements' };

export default async function StatementsPage({ searchParams }: PageProps<'/statements'>) {
  const parsed = parseEvidenceFilter(await searchParams);
  const archive = await archiveAt();
  const [collection, all] = await Promise.all([readCollection(archive), listObservations(archive)]);
  const choices = toFilterChoices(all);
  const { filter, ignored } = matchingValues(parsed, choices);
  const [statements, observations] = await Promise.all([
    listStatements(archive, { ...filter, newestFirst: true }), listObservations(archive, filter),
  ]);
  const count = countOf(observations);
  return (
    <PageShell section="statements" collection={collection}>
      <PageHeading title="Statements" lede="Each utterance once, however many outlets carry it." />
      <IgnoredNote ignored={ignored} />
      <Section id="list" title={listWords(statements.length, collection.statements)} note="Newest first." aside={<StatementFilter filter={filter} choices={choices} />}>
        <p className="fine mb-4">{plural(count.counted, 'stance')} counted. {countingLine(count)}</p>
        <StatementEntries statements={statements} none={`Statements like that: ${noneFound(collection)}.`} />
      </Section>
    </PageShell>
  );
}
