import type { Metadata } from 'next';
import { distance } from 'fastest-levenshtein';
import { FoundStatements } from '@/components/evidence/found-statements';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listNamedPages } from '@/lib/data/addresses';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { listStatements } from '@/lib/data/statements';
import { nearestNames } from '@/lib/domain/actor/nearest-name';
import { noneFound } from '@/lib/views/collection-line';
import { plural } from '@/lib/views/counting';
import { findStatements, wordsOf } from '@/lib/views/search';

export const metadata: Metadata = { title: 'Search' };

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q } = await searchParams;
  const query = typeof q === 'string' ? q.slice(0, 200) : '';
  const archive = await archiveAt();
  const [collection, pages, statements] = await Promise.all([
    readCollection(archive), listNamedPages(archive), listStatements(archive, { newestFirst: true }),
  ]);
  const named = pages.map(({ name, section, slug, title }) => ({ name, href: `/${section}/${slug}`, title }));
  const near = nearestNames(query, named, distance, 8).flatMap(({ href }) => named.find((page) => page.href === href) ?? []);
  const words = wordsOf(query);
  const found = findStatements(statements, words);
  return (
    <PageShell section="search" collection={collection} searched={query}>
      <PageHeading title={query === '' ? 'Search' : <>Search: {query}</>} />
      <Section id="search" title="Look for">
        <form action="/search" method="get" role="search" aria-label="Search" className="filter">
          <label className="field"><span>Words or a name</span><input className="input" type="search" name="q" defaultValue={query} /></label>
          <p className="filter-actions"><button className="button" type="submit">Search</button></p>
        </form>
      </Section>
      <Section id="names" title="By name" note="Actors with their aliases, issues, occasions, articles; near spellings too.">
        {near.length === 0 ? <Empty>No name like it.</Empty> : <ul className="rows">{near.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}</ul>}
      </Section>
      <Section id="statements" title="Statements" note={query === '' ? 'Type words to look for.' : `${plural(found.length, 'statement')} with every word in its summary or in a quote.`}>
        {found.length === 0 ? <Empty>Statements with these words: {noneFound(collection)}.</Empty> : <FoundStatements found={found} words={words} />}
      </Section>
    </PageShell>
  );
}
