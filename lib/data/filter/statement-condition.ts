import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import type { StatementFilter } from './statement-filter';
import { isOwn } from './holder-text';
import { inForceSql } from './in-force';
import { publishedText } from './published';
import { idOf, scoreCondition, scoreInForceSql } from './score-filter';

type Sql = Prisma.Sql;

/**
 * How the database finds the rows. `by-part`: from the rows of the parts, for a filter that leaves few. `by-day`: down
 * the days, asking each statement for its parts, which stops early where the filter leaves many. The answers are the
 * same.
 */
export type FilterOrder = 'by-part' | 'by-day';

/** SQLite reads the tables of a CROSS JOIN in the order in which they are named. */
const joinedBy: Readonly<Record<FilterOrder, string>> = { 'by-part': ', ', 'by-day': ' CROSS JOIN ' };

type Version = Pick<Archive, 'version'>;
type Shown = Pick<Archive, 'version' | 'head'>;

/** The values of an IN; one that nothing has where there are none. */
const listed = (names: readonly string[]): Sql => Prisma.join(names.length === 0 ? [''] : [...names]);

function linked(way: FilterOrder, rows: Sql, where: Sql): Sql {
  return way === 'by-part'
    ? Prisma.sql`v."statementId" IN (SELECT x."statementId" FROM ${rows} WHERE ${where})`
    : Prisma.sql`EXISTS (SELECT 1 FROM ${rows} WHERE x."statementId" = v."statementId" AND ${where})`;
}

const named = (archive: Version, way: FilterOrder, table: 'Principal' | 'Addressee', slug: string): Sql =>
  linked(
    way,
    Prisma.raw(`"${table}" x`),
    Prisma.sql`x."actorId" = ${idOf('Actor', slug)} AND ${inForceSql(archive, 'x')}`,
  );

function heldBy(archive: Version, way: FilterOrder, slug: string): Sql {
  const principal = Prisma.sql`x."actorId" = ${idOf('Actor', slug)} AND ${inForceSql(archive, 'x')}`;
  const own = Prisma.sql`x."speakerId" = ${idOf('Actor', slug)} AND ${Prisma.raw(isOwn('x'))}
    AND ${inForceSql(archive, 'x')}`;
  return way === 'by-part'
    ? Prisma.sql`v."statementId" IN (SELECT x."statementId" FROM "Principal" x WHERE ${principal}
        UNION SELECT x."statementId" FROM "StatementVersion" x WHERE ${own})`
    : Prisma.sql`(${linked(way, Prisma.raw('"Principal" x'), principal)}
        OR ${linked(way, Prisma.raw('"StatementVersion" x'), own)})`;
}

/** Known for the holder, or for any, on another's word alone; or not so. */
function knownBy(archive: Version, way: FilterOrder, word: 'own' | 'another', holder: string | undefined): Sql {
  const whose = holder === undefined ? Prisma.empty : Prisma.sql`AND x."actorId" = ${idOf('Actor', holder)}`;
  const heard = linked(
    way,
    Prisma.raw('"Principal" x'),
    Prisma.sql`x."claimedById" IS NOT NULL ${whose} AND ${inForceSql(archive, 'x')}`,
  );
  return word === 'another' ? heard : Prisma.sql`NOT (${heard})`;
}

function scored(archive: Version, way: FilterOrder, filter: StatementFilter): Sql[] {
  if (scoreCondition(archive, filter).length === 0 && filter.withScores !== true) return [];
  return [linked(way, Prisma.raw('"StanceScore" x'), scoreInForceSql(archive, filter))];
}

/** Shown at the version: rows of ArticleVersion. */
export const publishedArticleSql = (archive: Shown, alias: 'a' | 'o'): Sql =>
  Prisma.raw(publishedText(archive, 'Article', alias));

/** One report must be all of it: in that article, of that outlet, in that mode. */
function reported(archive: Archive, way: FilterOrder, { article, outlet, mode }: StatementFilter): Sql[] {
  if (article === undefined && outlet === undefined && mode === undefined) return [];
  const rows = Prisma.raw(['"Report" x', '"ReportVersion" r', '"ArticleVersion" a'].join(joinedBy[way]));
  const parts = [
    Prisma.raw('r."reportId" = x."id" AND a."articleId" = x."articleId"'),
    inForceSql(archive, 'r'),
    publishedArticleSql(archive, 'a'),
  ];
  if (article !== undefined) parts.push(Prisma.sql`x."articleId" = ${idOf('Article', article)}`);
  if (outlet !== undefined) parts.push(Prisma.sql`a."outletId" = ${idOf('Outlet', outlet)}`);
  if (mode !== undefined) parts.push(Prisma.sql`r."mode" = ${mode}`);
  return [linked(way, rows, Prisma.join(parts, ' AND '))];
}

function fields(
  way: FilterOrder,
  { speaker, occasion, occasions, modality, capacity, from, to }: StatementFilter,
): Sql[] {
  const column = (name: string): Sql => Prisma.raw(`${way === 'by-part' ? '' : '+'}v."${name}"`);
  return [
    ...(speaker === undefined ? [] : [Prisma.sql`${column('speakerId')} = ${idOf('Actor', speaker)}`]),
    ...(occasion === undefined ? [] : [Prisma.sql`${column('occasionId')} = ${idOf('Occasion', occasion)}`]),
    ...(occasions === undefined
      ? []
      : [Prisma.sql`${column('occasionId')} IN (SELECT "id" FROM "Occasion" WHERE "slug" IN (${listed(occasions)}))`]),
    ...(modality === undefined ? [] : [Prisma.sql`v."modality" = ${modality}`]),
    ...(capacity === undefined ? [] : [Prisma.sql`v."capacity" = ${capacity}`]),
    ...(from === undefined ? [] : [Prisma.sql`v."saidOn" >= ${from}`]),
    ...(to === undefined ? [] : [Prisma.sql`v."saidOn" <= ${to}`]),
  ];
}

/** Shown at the version: `v` is a row of StatementVersion. */
export const publishedSql = (archive: Shown): Sql => Prisma.raw(publishedText(archive, 'Statement', 'v'));

const withIds = (keys: readonly string[]): Sql =>
  keys.length === 0
    ? Prisma.sql`1 = 0`
    : Prisma.sql`v."statementId" IN (SELECT "id" FROM "Statement" WHERE "key" IN (${Prisma.join([...keys])}))`;

/** The condition on `v`, a row of StatementVersion, under which its statement is shown and passes the filter. */
export function statementCondition(archive: Archive, filter: StatementFilter, way: FilterOrder): Sql {
  const { key, ids, holder, addressee, word } = filter;
  return Prisma.join(
    [
      publishedSql(archive),
      ...(key === undefined ? [] : [Prisma.sql`v."statementId" = (SELECT "id" FROM "Statement" WHERE "key" = ${key})`]),
      ...(ids === undefined ? [] : [withIds(ids)]),
      ...(holder === undefined ? [] : [heldBy(archive, way, holder)]),
      ...(word === undefined ? [] : [knownBy(archive, way, word, holder)]),
      ...(addressee === undefined ? [] : [named(archive, way, 'Addressee', addressee)]),
      ...fields(way, filter),
      ...scored(archive, way, filter),
      ...reported(archive, way, filter),
    ],
    ' AND ',
  );
}
