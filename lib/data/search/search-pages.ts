import type { Section } from './addresses';
import type { Archive } from '../archive';
import { remembered } from '../remembered';
import { openText } from '../history/tables';
import { toMatch } from './match-words';

export interface FoundPageName {
  readonly section: Section;
  readonly slug: string;
  readonly title: string;
}

const mostPages = 12;

/**
 * Actors by their names and aliases, issues by label, proposition and terms, articles and occasions by title: the best
 * 12.
 */
export async function searchPages({ db }: Archive, words: readonly (readonly string[])[]): Promise<FoundPageName[]> {
  return db.$queryRaw<FoundPageName[]>`
    SELECT "section", "slug", "title" FROM "PageText" WHERE "PageText" MATCH ${toMatch(words)}
    ORDER BY bm25("PageText", 0, 0, 10, 5, 1), "title" LIMIT ${mostPages}`;
}

export interface ActorNameRow {
  readonly slug: string;
  /** A name, short name or alias it goes by. */
  readonly name: string;
  /** The name it has on its page. */
  readonly title: string;
}

const mostNames = 50_000;

/** Every name of every actor as of now, to be held against one that is misspelt. */
export function listActorNames(archive: Archive): Promise<ActorNameRow[]> {
  const named = (column: string, join = ''): string => `
    SELECT c."slug" AS "slug", ${column} AS "name", v."name" AS "title" FROM "Actor" c
    JOIN "ActorVersion" v ON v."actorId" = c."id" AND ${openText('v')} ${join}`;
  const alias = `JOIN "ActorAlias" a ON a."actorId" = c."id" AND ${openText('a')}`;
  const names = [
    named('v."name"'),
    `${named('v."shortName"')} WHERE v."shortName" IS NOT NULL`,
    named('a."name"', alias),
  ];
  return remembered(archive, 'actor names', () =>
    archive.db.$queryRawUnsafe<ActorNameRow[]>(`${names.join(' UNION ')} ORDER BY 3, 2 LIMIT ${mostNames}`),
  );
}
