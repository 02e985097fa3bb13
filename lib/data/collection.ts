import type { Collection } from '@/lib/domain/collection/collection';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';
import { publishedAt } from './statement-filter';

/** Scores of published statements; `settled` ones are in force. */
const scoresWhere = (version: number, state: string) => ({ ...inForceAt(version), state, statement: publishedAt(version) });

async function countStatementsChecked({ db, version }: Archive): Promise<number> {
  const inForce = inForceAt(version);
  return db.statement.count({
    where: {
      ...publishedAt(version),
      scores: { some: { ...inForce, checked: true }, none: { ...inForce, OR: [{ checked: false }, { state: 'open' }] } },
    },
  });
}

async function period({ db, version }: Archive): Promise<{ firstDay: string | null; lastDay: string | null }> {
  const { _min, _max } = await db.statementVersion.aggregate({
    where: { ...inForceAt(version), publication: 'published', statement: publishedAt(version) },
    _min: { saidOn: true },
    _max: { saidOn: true },
  });
  return { firstDay: _min.saidOn, lastDay: _max.saidOn };
}

/** What the tracker holds at a version, in numbers. */
export async function readCollection(archive: Archive): Promise<Collection> {
  const { db, version } = archive;
  const inForce = inForceAt(version);
  const published = publishedAt(version);
  const change = await db.change.findUnique({ where: { seq: version }, select: { at: true } });
  const codebook = await db.codebookVersion.findFirst({
    where: { seq: { lte: version } },
    orderBy: { seq: 'desc' },
    select: { number: true, codebook: { select: { title: true } } },
  });
  return {
    articles: await db.article.count({ where: published }),
    statements: await db.statement.count({ where: published }),
    reports: await db.report.count({ where: { versions: { some: inForce }, statement: published } }),
    ...(await period(archive)),
    scores: await db.stanceScore.count({ where: scoresWhere(version, 'settled') }),
    scoresChecked: await db.stanceScore.count({ where: { ...scoresWhere(version, 'settled'), checked: true } }),
    scoresOpen: await db.stanceScore.count({ where: scoresWhere(version, 'open') }),
    statementsChecked: await countStatementsChecked(archive),
    codebook: { title: codebook?.codebook.title ?? '', number: codebook?.number ?? 0 },
    version,
    versionAt: change?.at.toISOString() ?? null,
  };
}
