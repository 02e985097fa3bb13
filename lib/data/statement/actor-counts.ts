import type { Archive } from '../archive';
import { remembered } from '../remembered';
import { publishedSql } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';
import { holderId, isHeld, joinHolders } from '../filter/holders';

/** How much was found of an actor, by its slug: statements in its name, statements it uttered, stances toward it. */
export type ActorCounts = ReadonlyMap<
  string,
  { readonly held: number; readonly uttered: number; readonly about: number }
>;

interface Row {
  readonly slug: string;
  readonly held: number | bigint;
  readonly uttered: number | bigint;
  readonly about: number | bigint;
}

async function readCounts(archive: Archive): Promise<ActorCounts> {
  const shown = publishedSql(archive);
  const holders = joinHolders(archive);
  const rows = await archive.db.$queryRaw<Row[]>`
    SELECT c."slug" AS "slug", sum(n."held") AS "held", sum(n."uttered") AS "uttered", sum(n."about") AS "about" FROM (
      SELECT ${holderId} AS "actorId",
        count(*) AS "held", 0 AS "uttered", 0 AS "about"
        FROM "StatementVersion" v ${holders} WHERE ${shown} AND ${isHeld} GROUP BY 1
      UNION ALL SELECT v."speakerId", 0, count(*), 0 FROM "StatementVersion" v WHERE ${shown} GROUP BY 1
      UNION ALL SELECT t."actorId", 0, 0, count(*) FROM "StatementVersion" v ${holders}
        JOIN "StanceScore" x ON x."statementId" = v."statementId" AND ${inForceSql(archive, 'x')}
        JOIN "Target" t ON t."id" = x."targetId" AND t."actorId" IS NOT NULL WHERE ${shown} AND ${isHeld} GROUP BY 1
    ) n JOIN "Actor" c ON c."id" = n."actorId" GROUP BY 1`;
  return new Map(
    rows.map(({ slug, held, uttered, about }) => [
      slug,
      { held: Number(held), uttered: Number(uttered), about: Number(about) },
    ]),
  );
}

export function readActorCounts(archive: Archive): Promise<ActorCounts> {
  return remembered(archive, 'actor counts', () => readCounts(archive));
}
