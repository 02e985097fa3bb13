import type { EventFields } from '@/lib/domain/event/event';
import type { Publication } from '@/lib/domain/statement/statement';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { articleDirectory } from '../identity/identities';

async function writeEventVersion(
  tx: Transaction,
  seq: number,
  eventId: number,
  { article, ...fields }: EventFields & { readonly publication: Publication },
): Promise<void> {
  const articleId = article === null ? null : (await articleDirectory(tx)).id(article);
  await tx.eventVersion.create({ data: { ...fields, eventId, articleId, validFrom: seq } });
}

/** Writes an event, published. */
export async function writeEvent(tx: Transaction, seq: number, slug: string, fields: EventFields): Promise<void> {
  const { id } = await tx.event.create({ data: { slug, seq } });
  await writeEventVersion(tx, seq, id, { ...fields, publication: 'published' });
}

/** Closes the version in force and opens the next. */
export async function replaceEventVersion(
  tx: Transaction,
  seq: number,
  eventId: number,
  fields: EventFields & { readonly publication: Publication },
): Promise<void> {
  await tx.eventVersion.updateMany({ where: { eventId, validTo: stillInForce }, data: { validTo: seq } });
  await writeEventVersion(tx, seq, eventId, fields);
}
