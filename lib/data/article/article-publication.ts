import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/**
 * Publishes a draft article: its first accepted statement brings it before the public. One published already stays as
 * it is.
 */
export async function publishDraftArticle(tx: Transaction, seq: number, slug: string): Promise<void> {
  const draft = await tx.articleVersion.findFirst({
    where: { article: { slug }, validTo: stillInForce, publication: 'draft' },
  });
  if (!draft) return;
  const { id, validFrom: _from, validTo: _to, ...fields } = draft;
  await tx.articleVersion.update({ where: { id }, data: { validTo: seq } });
  await tx.articleVersion.create({ data: { ...fields, publication: 'published', validFrom: seq } });
}
