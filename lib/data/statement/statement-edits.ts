import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory, occasionDirectory } from '../identity/identities';
import { writeAddressees, writePrincipals, writeStatementVersion } from './statement-rows';

/** Each answers whether anything differed: what is alike keeps its row. */
export async function replaceStatementVersion(
  tx: Transaction,
  seq: number,
  statementId: number,
  fields: StatementFields,
): Promise<boolean> {
  const actors = await actorDirectory(tx);
  const occasions = await occasionDirectory(tx);
  const row = await tx.statementVersion.findFirstOrThrow({ where: { statementId, validTo: stillInForce } });
  const alike =
    row.summary === fields.summary &&
    row.speakerId === actors.id(fields.speaker) &&
    row.capacity === fields.capacity &&
    row.occasionId === (fields.occasion === null ? null : occasions.id(fields.occasion)) &&
    row.saidOn === fields.saidOn &&
    row.precision === fields.precision &&
    row.venue === fields.venue &&
    row.modality === fields.modality &&
    row.condition === fields.condition;
  if (alike) return false;
  await tx.statementVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  await writeStatementVersion(tx, seq, statementId, { ...fields, publication: row.publication });
  return true;
}

export async function replacePrincipals(
  tx: Transaction,
  seq: number,
  statementId: number,
  principals: StatementFields['principals'],
): Promise<boolean> {
  const rows = await tx.principal.findMany({
    where: { statementId, validTo: stillInForce },
    include: { actor: { select: { slug: true } }, claimedBy: { select: { slug: true } } },
  });
  const kept = rows.filter((row) =>
    principals.some(({ actor, claimedBy }) => actor === row.actor.slug && claimedBy === (row.claimedBy?.slug ?? null)),
  );
  const gone = rows.filter((row) => !kept.includes(row)).map((row) => row.id);
  const added = principals.filter(({ actor }) => !kept.some((row) => row.actor.slug === actor));
  await tx.principal.updateMany({ where: { id: { in: gone } }, data: { validTo: seq } });
  await writePrincipals(tx, seq, statementId, added);
  return gone.length + added.length > 0;
}

export async function replaceAddressees(
  tx: Transaction,
  seq: number,
  statementId: number,
  addressees: readonly string[],
): Promise<boolean> {
  const rows = await tx.addressee.findMany({
    where: { statementId, validTo: stillInForce },
    include: { actor: { select: { slug: true } } },
  });
  const gone = rows.filter((row) => !addressees.includes(row.actor.slug)).map((row) => row.id);
  const added = addressees.filter((slug) => !rows.some((row) => row.actor.slug === slug));
  await tx.addressee.updateMany({ where: { id: { in: gone } }, data: { validTo: seq } });
  await writeAddressees(tx, seq, statementId, added);
  return gone.length + added.length > 0;
}
