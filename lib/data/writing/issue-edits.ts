import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/** Closes the terms that go and opens those that come; answers whether any did. */
export async function replaceTerms(tx: Transaction, seq: number, issueId: number, terms: readonly string[]): Promise<boolean> {
  const rows = await tx.issueTerm.findMany({ where: { issueId, validTo: stillInForce } });
  const gone = rows.filter((row) => !terms.includes(row.term)).map(({ id }) => id);
  const added = terms.filter((term) => !rows.some((row) => row.term === term));
  await tx.issueTerm.updateMany({ where: { id: { in: gone } }, data: { validTo: seq } });
  await tx.issueTerm.createMany({ data: added.map((term) => ({ issueId, term, validFrom: seq })) });
  return gone.length + added.length > 0;
}
