import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { targetFields, toTarget } from './scores';
import { publishedAt } from '../filter/statement-filter';

export interface QueuedScore {
  readonly statementKey: string;
  readonly target: string;
  readonly value: number;
}

const unchecked = ({ version }: Archive) => ({
  ...inForceAt(version),
  state: 'settled',
  checked: false,
  statement: publishedAt(version),
});

/** Scores in force that no person has checked, oldest statement first; at most `limit`. */
export async function listUncheckedScores(archive: Archive, limit = 200): Promise<QueuedScore[]> {
  const rows = await archive.db.stanceScore.findMany({
    where: unchecked(archive),
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
  const { db, version } = archive;
  return {
    unchecked: await db.stanceScore.count({ where: unchecked(archive) }),
    open: await db.stanceScore.count({
      where: { ...inForceAt(version), state: 'open', statement: publishedAt(version) },
    }),
  };
}

/** Statements with an open score, for the editor's list. */
export async function listOpenScores(
  archive: Archive,
  limit = 200,
): Promise<{ statementKey: string; target: string }[]> {
  const rows = await archive.db.stanceScore.findMany({
    where: { ...inForceAt(archive.version), state: 'open', statement: publishedAt(archive.version) },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { statement: { select: { key: true } }, target: targetFields(archive) },
  });
  return rows.map(({ statement, target }) => ({ statementKey: statement.key, target: toTarget(target).key }));
}
