import type { NamedThing, StatementNames } from '@/lib/domain/statement/statement-names';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import { targetFields, toTarget } from '../stance/scores';
import { publishedArticleSql, publishedSql } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';
import { isOwn } from '../filter/holder-text';

/** At most this many names in each list; a form with more would not be one. */
const mostNames = 2_000;

/**
 * True where a published statement holds such a row: stops at the first. The cross join keeps SQLite from walking
 * through all statements for each name.
 */
const isNamed = (archive: Archive, rows: Prisma.Sql, where: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM ${rows} CROSS JOIN "StatementVersion" v
  WHERE v."statementId" = x."statementId" AND ${where} AND ${inForceSql(archive, 'x')} AND ${publishedSql(archive)})`;

const version = (where: Prisma.Sql): readonly [Prisma.Sql, Prisma.Sql] => [Prisma.raw('"StatementVersion" x'), where];

async function listNames(
  archive: Archive,
  noun: 'Actor' | 'Outlet' | 'Occasion',
  column: 'name' | 'title',
  named: Prisma.Sql,
): Promise<NamedThing[]> {
  const [table, versions] = [Prisma.raw(`"${noun}"`), Prisma.raw(`"${noun}Version"`)];
  const id = Prisma.raw(`"${noun.toLowerCase()}Id"`);
  return archive.db.$queryRaw<NamedThing[]>`
    SELECT c."slug" AS "slug", a.${Prisma.raw(`"${column}"`)} AS "name"
    FROM ${table} c JOIN ${versions} a ON a.${id} = c."id"
    WHERE ${inForceSql(archive, 'a')} AND ${named} ORDER BY 2, 1 LIMIT ${mostNames}`;
}

async function listTargets(archive: Archive) {
  const scored = isNamed(archive, Prisma.raw('"StanceScore" x'), Prisma.sql`x."targetId" = c."id"`);
  const ids = await archive.db.$queryRaw<
    { id: number | bigint }[]
  >`SELECT c."id" AS "id" FROM "Target" c WHERE ${scored} ORDER BY 1 LIMIT ${mostNames}`;
  const rows = await archive.db.target.findMany({
    where: { id: { in: ids.map(({ id }) => Number(id)) } },
    ...targetFields(archive),
  });
  return rows.map(toTarget);
}

async function readNames(archive: Archive): Promise<StatementNames> {
  const actors = (named: Prisma.Sql) => listNames(archive, 'Actor', 'name', named);
  const member = (table: 'Principal' | 'Addressee') =>
    isNamed(archive, Prisma.raw(`"${table}" x`), Prisma.sql`x."actorId" = c."id"`);
  const own = isNamed(archive, ...version(Prisma.sql`x."speakerId" = c."id" AND ${Prisma.raw(isOwn('x'))}`));
  const carried = isNamed(
    archive,
    Prisma.raw(
      '"ArticleVersion" o JOIN "Report" r ON r."articleId" = o."articleId" ' +
        'JOIN "StatementVersion" x ON x."statementId" = r."statementId"',
    ),
    Prisma.sql`o."outletId" = c."id" AND ${publishedArticleSql(archive, 'o')}`,
  );
  return {
    holders: await actors(Prisma.sql`(${member('Principal')} OR ${own})`),
    speakers: await actors(isNamed(archive, ...version(Prisma.sql`x."speakerId" = c."id"`))),
    addressees: await actors(member('Addressee')),
    occasions: await listNames(
      archive,
      'Occasion',
      'title',
      isNamed(archive, ...version(Prisma.sql`x."occasionId" = c."id"`)),
    ),
    outlets: await listNames(archive, 'Outlet', 'name', carried),
    targets: await listTargets(archive),
  };
}

/** Who and what published statements name, by role; at most 2,000 of each. */
export function readStatementNames(archive: Archive): Promise<StatementNames> {
  return remembered(archive, 'names', () => readNames(archive));
}
