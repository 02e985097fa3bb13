import type { Archive } from '../archive';
import { listActors, listAliases } from '../actor/actors';
import { listArticles } from '../article/articles';
import { findGroupBySlug, listGroups } from '../group/groups';
import { inForceAt } from '../history/tables';
import { listIssues } from '../issue/issues';
import { listOccasions } from '../occasion/occasions';
import { publishedAt } from '../filter/published';

/** The parts of the site whose pages are named by a slug or key. */
export const sections = ['actors', 'issues', 'statements', 'articles', 'occasions', 'groups'] as const;
export type Section = (typeof sections)[number];

export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** Whether a page stands at `/section/slug`: the same question as the page itself asks, at the least cost. */
export async function isKnownAddress(archive: Archive, section: Section, slug: string): Promise<boolean> {
  const { db, version } = archive;
  const inForce = inForceAt(version);
  const published = publishedAt(version);
  switch (section) {
    case 'actors':
      return (await db.actor.count({ where: { slug, versions: { some: inForce } } })) > 0;
    case 'issues':
      return (await db.issue.count({ where: { slug, ...published } })) > 0;
    case 'statements':
      return (await db.statement.count({ where: { key: slug, ...published } })) > 0;
    case 'articles':
      return (await db.article.count({ where: { slug, ...published } })) > 0;
    case 'occasions':
      return (await db.occasion.count({ where: { slug, versions: { some: inForce } } })) > 0;
    case 'groups':
      return (await findGroupBySlug(archive, slug)) !== null;
  }
}

/** Something with a page, by one of its names: an actor stands in the list once for each alias. */
export interface NamedPage {
  readonly section: Section;
  readonly slug: string;
  /** A name or alias it goes by. */
  readonly name: string;
  /** What the link to it says. */
  readonly title: string;
}

/** Everything with a page but statements, by each of its names, its slug among them. */
export async function listNamedPages(archive: Archive): Promise<NamedPage[]> {
  const [actors, aliases, issues, articles, occasions, groups] = await Promise.all([
    listActors(archive),
    listAliases(archive),
    listIssues(archive),
    listArticles(archive),
    listOccasions(archive),
    listGroups(archive),
  ]);
  const titles = new Map(actors.map(({ slug, name }) => [slug, name]));
  const page = (section: Section, slug: string, title: string, names: readonly string[]): NamedPage[] =>
    [title, slug, ...names].map((name) => ({ section, slug, name, title }));
  return [
    ...actors.flatMap(({ slug, name, short }) => page('actors', slug, name, [short])),
    ...aliases.map(({ slug, name }) => ({ section: 'actors' as const, slug, name, title: titles.get(slug) ?? slug })),
    ...issues.flatMap(({ slug, label }) => page('issues', slug, label, [])),
    ...articles.flatMap(({ slug, title }) => page('articles', slug, title, [])),
    ...occasions.flatMap(({ slug, title }) => page('occasions', slug, title, [])),
    ...groups.flatMap(({ slug, name }) => page('groups', slug, name, [])),
  ];
}
