import { reportsOfArticle } from '@/lib/data/statement/same-utterance';
import { findStatementIdentity } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeActors } from '@/lib/data/actor/actor-rows';
import { publishDraftArticle } from '@/lib/data/article/article-publication';
import { actorDirectory } from '@/lib/data/identity/identities';
import { addReport } from '@/lib/data/statement/statement-rows';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { actorsToRecord } from '@/lib/extraction/knowledge/actors-to-record';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';

export type HeldStatement = NonNullable<Awaited<ReturnType<typeof findStatementIdentity>>> & { readonly key: string };

/**
 * The statement that an article may report once more. Refuses one that is not shown, and a second report from the same
 * article.
 */
export async function heldStatement(
  tx: Transaction,
  key: string,
  articleSlug: string,
): Promise<Result<HeldStatement, CommandRefusal>> {
  const identity = await findStatementIdentity(tx, key);
  if (identity?.fields.publication !== 'published') return refused({ code: 'unknown-statement', key });
  if ((await reportsOfArticle(tx, identity.id, articleSlug)) > 0) return refused({ code: 'already-reported' });
  return accepted({ ...identity, key });
}

/**
 * Writes a further report: with the agencies that pass it on and nobody has recorded, and the article's publication if
 * it was a draft.
 */
export async function writeReportOf(
  tx: Transaction,
  seq: number,
  { id, key }: HeldStatement,
  report: ReportInput,
): Promise<Result<null, CommandRefusal>> {
  const known = await actorDirectory(tx);
  await writeActors(
    tx,
    seq,
    actorsToRecord(builtInKnowledge, report.relays, (slug) => known.find(slug) !== null),
  );
  await publishDraftArticle(tx, seq, report.article);
  const written = await addReport(tx, seq, { id, key }, report);
  return written.ok ? accepted(null) : refused({ code: 'quote-lost' });
}
