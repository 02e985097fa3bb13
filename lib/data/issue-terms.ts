import { stillInForce } from './history/tables';
import type { Transaction } from './transact';

/** An issue's terms as a form shows them now, and the version an edit must name; null when its recording was undone. */
export async function readIssueTerms(tx: Transaction, slug: string): Promise<{ id: number; terms: readonly string[]; fieldsVersion: number } | null> {
  const row = await tx.issue.findUnique({
    where: { slug },
    select: { id: true, seq: true, versions: { where: { validTo: stillInForce } }, terms: { orderBy: { id: 'asc' } } },
  });
  if (!row || row.versions.length === 0) return null;
  const inForce = row.terms.filter(({ validTo }) => validTo === stillInForce);
  const fieldsVersion = row.terms.reduce((seq, { validFrom, validTo }) => Math.max(seq, validFrom, validTo === stillInForce ? 0 : validTo), row.seq);
  return { id: row.id, terms: inForce.map(({ term }) => term), fieldsVersion };
}
