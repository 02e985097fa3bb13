import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';

/** Those of the acts that stand at the version: the change that wrote them was not undone. */
export async function standingActs<Act extends { readonly seq: number }>(
  archive: Archive,
  acts: readonly Act[],
): Promise<Act[]> {
  const rows = await archive.db.actValidity.findMany({
    where: { changeSeq: { in: [...new Set(acts.map((act) => act.seq))] }, ...inForceAt(archive.version) },
    select: { changeSeq: true },
  });
  const standing = new Set(rows.map((row) => row.changeSeq));
  return acts.filter((act) => standing.has(act.seq));
}
