import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory } from '../identity/identities';
import { findPassage, type ReportRefusal } from './statement-rows';

export type ReportEdit = Pick<ReportInput, 'start' | 'end' | 'quote' | 'mode' | 'cue' | 'relays'> & {
  readonly key: string;
};

async function replaceRelays(tx: Transaction, seq: number, reportId: number, relays: readonly string[]): Promise<void> {
  const open = { where: { reportId, validTo: stillInForce } };
  const rows = await tx.relay.findMany({
    ...open,
    orderBy: { ordinal: 'asc' },
    select: { actor: { select: { slug: true } } },
  });
  if (rows.map(({ actor }) => actor.slug).join() === relays.join()) return;
  const actors = await actorDirectory(tx);
  await tx.relay.updateMany({ ...open, data: { validTo: seq } });
  await tx.relay.createMany({
    data: relays.map((slug, ordinal) => ({ reportId, ordinal, actorId: actors.id(slug), validFrom: seq })),
  });
}

/** Replaces how a report renders the words, once the quote was found at its span. */
export async function replaceReportVersion(
  tx: Transaction,
  seq: number,
  edit: ReportEdit,
): Promise<Result<null, ReportRefusal>> {
  const { key, start, end, quote, mode, cue } = edit;
  const report = await tx.report.findUniqueOrThrow({
    where: { key },
    select: { id: true, article: { select: { slug: true } } },
  });
  const passage = await findPassage(tx, { article: report.article.slug, start, end, quote }, 1);
  if (!passage.ok) return passage;
  const row = await tx.reportVersion.findFirstOrThrow({ where: { reportId: report.id, validTo: stillInForce } });
  const words = { start, end, quote, mode, cue };
  const alike = Object.entries(words).every(([name, value]) => row[name as keyof typeof words] === value);
  if (!alike) {
    await tx.reportVersion.update({ where: { id: row.id }, data: { validTo: seq } });
    const { reportId, matchBasis, note } = row;
    await tx.reportVersion.create({
      data: { reportId, matchBasis, note, ...words, passageId: passage.value.passageId, validFrom: seq },
    });
  }
  await replaceRelays(tx, seq, report.id, edit.relays);
  return accepted(null);
}
