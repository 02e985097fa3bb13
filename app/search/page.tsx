import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { NameResults, StatementResults } from '@/components/search/search-results';
import { TableMenu } from '@/components/download/table-menu';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Note } from '@/components/ui/note';
import { PageHeading } from '@/components/ui/page-heading';
import { SearchForm } from '@/components/ui/search-form';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { readStatementNames } from '@/lib/data/statement/statement-names';
import { foundOnPage, mostFound, newestOf } from '@/lib/data/search/search-statements';
import type { Collection } from '@/lib/domain/collection/collection';
import { noneFound } from '@/lib/views/position/collection-line';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import { matchingValues, toFilterChoices, type FilterChoices } from '@/lib/views/address/filter-choices';
import { wordsOf, type SearchWord } from '@/lib/views/page/search';
import { noWords, parseSearch, type SearchAsked } from '@/lib/views/address/search-query';
import { statementsChecked } from '@/lib/views/words/statement-words';
import { readSearch } from './read-search';

export const metadata: Metadata = { title: 'Search' };

interface ResultsProps {
  readonly asked: SearchAsked;
  readonly words: readonly SearchWord[];
  readonly choices: FilterChoices;
  readonly results: NonNullable<Awaited<ReturnType<typeof readSearch>>>;
  readonly collection: Collection;
  readonly archive: Archive;
}

/** The way to take along what is found; only from the newest version, where it opens. */
function TakeFound({ results: { keys, last }, archive }: Pick<ResultsProps, 'results' | 'archive'>) {
  if (keys.length === 0 || archive.version !== archive.head) return null;
  const filter = { ids: keys.join('~') };
  return (
    <TableMenu
      choice={{ filter }}
      address={evidenceHref(filter)}
      version={archive.head}
      {...(last > 1 ? { name: `Download, cite these ${keys.length}` } : {})}
    />
  );
}

function Results({ asked: { text, page, filter }, words, choices, results, collection, archive }: ResultsProps) {
  const hidden = Object.keys(filter).length > 0 ? ', with your filter' : '';
  return (
    <>
      <NameResults found={results.pages} near={results.near} />
      <StatementResults
        text={text}
        words={words}
        filter={filter}
        choices={choices}
        page={page}
        pages={results.last}
        found={results.found}
        checked={statementsChecked(results.statements)}
        none={`Statements with these words: ${noneFound(collection)}${hidden}.`}
        take={<TakeFound results={results} archive={archive} />}
      />
    </>
  );
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const parsed = parseSearch(await searchParams, mostFound / foundOnPage);
  const archive = await openArchive(searchParams);
  const [collection, names] = await Promise.all([readCollection(archive), readStatementNames(newestOf(archive))]);
  const choices = toFilterChoices(names);
  const { filter, ignored } = matchingValues(parsed, choices);
  const { text } = parsed;
  const words = wordsOf(text);
  const results = await readSearch(archive, { ...parsed, filter }, words);
  return (
    <PageShell section="search" collection={collection} searched={text}>
      <PageHeading title={text === '' ? 'Search' : <>Search: {text}</>}>
        <SearchForm name="Search again" searched={text} />
      </PageHeading>
      <IgnoredNote ignored={ignored} />
      {archive.version < archive.head ? (
        <Note>Search covers the newest version only; what it finds opens there.</Note>
      ) : null}
      {results === null ? (
        <Empty>{noWords(text, words.length)}</Empty>
      ) : (
        <Results
          asked={{ ...parsed, filter }}
          words={words}
          choices={choices}
          results={results}
          collection={collection}
          archive={archive}
        />
      )}
    </PageShell>
  );
}
