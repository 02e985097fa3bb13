import type { ScoreFilter } from '@/lib/domain/stance/score-filter';
import type { Archive } from '../archive';
import { publishedAt } from '../filter/published';
import { scoreWhere } from '../filter/score-filter';
import { targetFields, toTarget } from './scores';

export interface QueuedScore {
  readonly statementKey: string;
  readonly target: string;
  readonly value: number;
}

/** Scores of shown statements. */
const shown = (archive: Archive, filter: ScoreFilter) => ({
  ...scoreWhere(archive, filter),
  statement: publishedAt(archive.version),
});

const unchecked: ScoreFilter = { state: 'settled', checked: false };
const open: ScoreFilter = { state: 'open' };

/** Scores in force that no person has checked, oldest statement first; at most `limit`. */
export async function listUncheckedScores(archive: Archive, limit = 200): Promise<QueuedScore[]> {
  const rows = await archive.db.stanceScore.findMany({
    where: shown(archive, unchecked),
    orderBy: [{ statementId: 'asc' }, { targetId: 'asc' }],
    take: limit,
    select: { value: true, statement: { select: { key: true } }, target: targetFields(archive) },
  });
  return rows.map(({ value, statement, target }) => ({
    statementKey: statement.key,
    target: toTarget(target).key,
    value: value ?? 0,
  }));
}

/** Scores that wait: unchecked ones, and open ones. */
export async function countWaiting(archive: Archive): Promise<{ unchecked: number; open: number }> {
  const { db } = archive;
  return {
    unchecked: await db.stanceScore.count({ where: shown(archive, unchecked) }),
    open: await db.stanceScore.count({ where: shown(archive, open) }),
  };
}

/** Statements with an open score, for the editor's list. */
export async function listOpenScores(
  archive: Archive,
  limit = 200,
): Promise<{ statementKey: string; target: string }[]> {
  const rows = await archive.db.stanceScore.findMany({
    where: shown(archive, open),
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { statement: { select: { key: true } }, target: targetFields(archive) },
  });
  return rows.map(({ statement, target }) => ({ statementKey: statement.key, target: toTarget(target).key }));
}
