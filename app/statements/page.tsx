import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { StatementEntries } from '@/components/statement/statement-entries';
import { SilenceList } from '@/components/statement/silence-list';
import { StatementFilter } from '@/components/choices/statement-filter';
import { TableMenu } from '@/components/download/table-menu';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageLinks } from '@/components/ui/page-links';
import { Section } from '@/components/ui/section';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { countStances } from '@/lib/data/statement/stance-count';
import { readStatementNames } from '@/lib/data/statement/statement-names';
import { isKnownPlace, readStatementPage } from '@/lib/data/statement/statement-page';
import { listObservationsOf } from '@/lib/data/stance/observations';
import { listSilences } from '@/lib/data/silence/silences';
import { noneFound } from '@/lib/views/position/collection-line';
import { checkedOfWords, countingLine, plural, totalOf } from '@/lib/views/words/counting';
import { evidenceHref, parseEvidenceFilter, toListing, toStatementFilter } from '@/lib/views/address/evidence-filter';
import { listWords, matchingValues, toFilterChoices } from '@/lib/views/address/filter-choices';
import { orderWords, toPageLinks } from '@/lib/views/address/list-pages';
import { notCountedNotes } from '@/lib/views/position/not-counted';

export const metadata: Metadata = { title: 'Statements' };

/** The statements that pass the filter, a page of them, with how many stances count and who was silent. */
async function readList(archive: Archive, parsed: ReturnType<typeof parseEvidenceFilter>) {
  const [collection, names] = await Promise.all([readCollection(archive), readStatementNames(archive)]);
  const choices = toFilterChoices(names);
  const { after } = toListing(parsed.filter);
  const { filter, ignored } = matchingValues(parsed, choices, !after || (await isKnownPlace(archive, after)));
  const wanted = toStatementFilter(filter);
  const { holder, target } = wanted;
  const [page, count, silences] = await Promise.all([
    readStatementPage(archive, wanted, toListing(filter)),
    countStances(archive, wanted),
    holder === undefined && target === undefined ? [] : listSilences(archive, { holder, target }),
  ]);
  const observations = await listObservationsOf(
    archive,
    page.statements.map(({ id }) => id),
    wanted,
  );
  return { collection, choices, filter, ignored, page, count, silences, notes: notCountedNotes(observations) };
}

type ReadList = Awaited<ReturnType<typeof readList>>;

function CountingNote({ count }: Pick<ReadList, 'count'>) {
  const checked = checkedOfWords(count.checked, totalOf(count));
  return (
    <p className="fine mb-4">
      {plural(count.counted, 'stance')} counted. {countingLine(count)} {checked ? `${checked}.` : null}{' '}
      <Link href="/method#counted">How it is counted</Link>
    </p>
  );
}

function StatementList({ list, version }: { readonly list: ReadList; readonly version: number }) {
  const { collection, choices, filter, page, count, notes } = list;
  const [links, order] = [toPageLinks(filter, page), orderWords(filter)];
  return (
    <Section
      id="list"
      title={listWords(page.all, collection.statements)}
      note={
        <>
          {order.now} <Link href={order.href}>{order.other}</Link>
        </>
      }
      aside={
        <>
          <StatementFilter filter={filter} choices={choices} />
          <TableMenu choice={{ filter }} address={evidenceHref(filter)} version={version} />
        </>
      }
    >
      <CountingNote count={count} />
      <StatementEntries
        statements={page.statements}
        none={
          page.all === 0
            ? `Statements like that: ${noneFound(collection)}; hidden by your filter (${collection.statements}).`
            : 'The list ends before here.'
        }
        notes={notes}
      />
      <PageLinks
        of="Statements"
        ways={[
          { name: 'Newer', href: links.newer },
          { name: 'Older', href: links.older },
        ]}
      />
    </Section>
  );
}

export default async function StatementsPage({ searchParams }: PageProps<'/statements'>) {
  const parsed = parseEvidenceFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const list = await readList(archive, parsed);
  return (
    <PageShell section="statements" collection={list.collection}>
      <PageHeading
        title="Statements"
        lede={
          <>
            Each utterance once, however many outlets carry it: by the <Link href="/occasions">occasions</Link> at which
            they were made, by the <Link href="/articles">articles</Link> they were read in, or below.
          </>
        }
      />
      <IgnoredNote ignored={list.ignored} />
      <StatementList list={list} version={archive.version} />
      <SilenceList silences={list.silences} />
    </PageShell>
  );
}
