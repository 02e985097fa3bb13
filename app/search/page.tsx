import type { Metadata } from 'next';
import { distance } from 'fastest-levenshtein';
import { openArchive } from '@/app/open-archive';
import { FoundNames } from '@/components/evidence/found-names';
import { FoundStatements } from '@/components/evidence/found-statements';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { SearchForm } from '@/components/ui/search-form';
import { Section } from '@/components/ui/section';
import { listNamedPages } from '@/lib/data/addresses';
import { readCollection } from '@/lib/data/collection';
import { listStatements } from '@/lib/data/statements';
import { nearestNames } from '@/lib/domain/actor/nearest-name';
import { noneFound } from '@/lib/views/collection-line';
import { plural } from '@/lib/views/counting';
import { findStatements, wordsOf } from '@/lib/views/search';
import { statementsChecked } from '@/lib/views/statement-words';

export const metadata: Metadata = { title: 'Search' };

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q } = await searchParams;
  const query = typeof q === 'string' ? q.slice(0, 200) : '';
  const archive = await openArchive(searchParams);
  const [collection, pages, statements] = await Promise.all([
    readCollection(archive), listNamedPages(archive), listStatements(archive, { newestFirst: true }),
  ]);
  const named = pages.map(({ name, section, slug, title }) => ({ name, section, href: `/${section}/${slug}`, title }));
  const near = nearestNames(query, named, distance, 8).flatMap(({ href }) => named.find((page) => page.href === href) ?? []);
  const words = wordsOf(query);
  const found = findStatements(statements, words);
  const checked = statementsChecked(found.map(({ statement }) => statement));
  return (
    <PageShell section="search" collection={collection} searched={query}>
      <PageHeading title={query === '' ? 'Search' : <>Search: {query}</>}><SearchForm name="Search again" searched={query} /></PageHeading>
      {query === '' ? <Empty>Type a name, or words of a statement or a quote. Near spellings of names are found too.</Empty> : (
        <>
          <Section id="names" title="By name" note="Actors with their aliases, issues, occasions, articles; near spellings too.">
            <FoundNames found={near} none="No name like it." />
          </Section>
          <Section id="statements" title="Statements" note={`${plural(found.length, 'statement')} with every word in its summary or in a quote.${checked ? ` ${checked}.` : ''}`}>
            {found.length === 0 ? <Empty>Statements with these words: {noneFound(collection)}.</Empty> : <FoundStatements found={found} words={words} />}
          </Section>
        </>
      )}
    </PageShell>
  );
}
