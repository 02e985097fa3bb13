import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { StatementFilter } from '@/components/evidence/statement-filter';
import { TakeMenu } from '@/components/evidence/take-menu';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { readCollection } from '@/lib/data/collection';
import { listObservations } from '@/lib/data/observations';
import { listOccasions } from '@/lib/data/occasions';
import { listStatements } from '@/lib/data/statements';
import { noneFound } from '@/lib/views/collection-line';
import { checkedWords, countingLine, countOf, plural } from '@/lib/views/counting';
import { evidenceHref, parseEvidenceFilter, toStatementFilter } from '@/lib/views/evidence-filter';
import { listWords, matchingValues, toFilterChoices } from '@/lib/views/filter-choices';
import { notCountedNotes } from '@/lib/views/not-counted';

export const metadata: Metadata = { title: 'Statements' };

export default async function StatementsPage({ searchParams }: PageProps<'/statements'>) {
  const parsed = parseEvidenceFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const [collection, all, occasions] = await Promise.all([readCollection(archive), listObservations(archive), listOccasions(archive)]);
  const choices = toFilterChoices(all, occasions);
  const { filter, ignored } = matchingValues(parsed, choices);
  const wanted = toStatementFilter(filter);
  const [statements, observations] = await Promise.all([
    listStatements(archive, { ...wanted, newestFirst: true }), listObservations(archive, wanted),
  ]);
  const [count, checked] = [countOf(observations), checkedWords(observations)];
  return (
    <PageShell section="statements" collection={collection}>
      <PageHeading title="Statements" lede={<>Each utterance once, however many outlets carry it: by the <Link href="/occasions">occasions</Link> at which they were made, by the <Link href="/articles">articles</Link> they were read in, or below.</>} />
      <IgnoredNote ignored={ignored} />
      <Section id="list" title={listWords(statements.length, collection.statements)} note="Newest first." aside={<><StatementFilter filter={filter} choices={choices} /><TakeMenu taken={{ filter }} address={evidenceHref(filter)} version={archive.version} /></>}>
        <p className="fine mb-4">{plural(count.counted, 'stance')} counted. {countingLine(count)} {checked ? `${checked}.` : null} <Link href="/method#counted">How it is counted</Link></p>
        <StatementEntries statements={statements} none={`Statements like that: ${noneFound(collection)}; hidden by your filter (${collection.statements}).`} notes={notCountedNotes(observations)} />
      </Section>
    </PageShell>
  );
}
