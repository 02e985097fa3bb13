import { distance } from 'fastest-levenshtein';
import type { Archive } from '@/lib/data/archive';
import { listActorNames, searchPages } from '@/lib/data/search/search-pages';
import { foundOnPage, searchStatements } from '@/lib/data/search/search-statements';
import { nearestNames } from '@/lib/domain/actor/nearest-name';
import { toStatementFilter } from '@/lib/views/address/evidence-filter';
import { toFoundStatement, type SearchWord } from '@/lib/views/page/search';
import type { SearchAsked } from '@/lib/views/address/search-query';

/** What stands under the words: names, near names, a page of statements. Null when there is no word. */
export async function readSearch(archive: Archive, { text, filter, page }: SearchAsked, words: readonly SearchWord[]) {
  if (words.length === 0) return null;
  const [pages, names, found] = await Promise.all([
    searchPages(archive, words),
    listActorNames(archive),
    searchStatements(archive, { words, filter: toStatementFilter(filter), page }),
  ]);
  const named = names.map(({ slug, name, title }) => ({ name, title, section: 'actors', href: `/actors/${slug}` }));
  return {
    pages: pages.map(({ section, slug, title }) => ({ section, title, href: `/${section}/${slug}` })),
    near: nearestNames(text, named, distance, 8).flatMap(
      ({ href }) => named.find((actor) => actor.href === href) ?? [],
    ),
    found: { ...found, statements: found.statements.map((statement) => toFoundStatement(statement, words)) },
    statements: found.statements,
    keys: found.statements.map(({ key }) => key),
    last: Math.ceil(found.found / foundOnPage),
  };
}
