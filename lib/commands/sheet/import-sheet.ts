import { archiveOf } from '@/lib/data/archive';
import { sealChange, takeSeq } from '@/lib/data/change/record-change';
import { currentCodebookVersionId, findTargetIdentity, statementIdOf } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAdjudication, writeAnnotation } from '@/lib/data/stance/act-rows';
import { publishDraftArticle } from '@/lib/data/article/article-publication';
import { actorDirectory, coderDirectory, UnknownName } from '@/lib/data/identity/identities';
import { replaceReportVersion } from '@/lib/data/statement/report-edits';
import { deriveScores } from '@/lib/data/stance/score-rows';
import { markImported } from '@/lib/data/sheet/sheet-rows';
import { writeReport, writeStatement } from '@/lib/data/statement/statement-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import type { SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import {
  isRefused,
  toWrite,
  type AddedReport,
  type SheetPlan,
  type StatementPlan,
} from '@/lib/domain/sheet/sheet-plan';
import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { replaceFieldRows } from '../statement/edit-statement';
import { previewSheet } from './preview-sheet';
import { freeStatementKey } from '../statement/statement-key';
import { writeSheetActors, writeSheetArticles } from './write-sheet-sources';

export interface SheetImport {
  readonly sheet: Sheet;
  readonly mapping: SheetMapping;
  /** The data version of the preview the person saw. */
  readonly seenVersion: number;
  /** True: a value the sheet changes is settled at once; else it is one judgement among others. */
  readonly settle: boolean;
  /** True: statements with a row that is refused are left out; else nothing is imported while there are any. */
  readonly leaveOut: boolean;
  readonly reason: string;
  /** The stored sheet it came from, if it was put in by the form. */
  readonly stored: number | null;
}

/** One transaction writes no more: it takes a minute or two, and whoever else writes waits for it. */
const mostAtOnce = 5_000;

/** A quote the plan found and the writer did not: the plan is wrong, and nothing may be kept. */
class LostQuote extends Error {}

interface Desk {
  readonly seq: number;
  readonly by: Person;
  readonly input: SheetImport;
  readonly codebookVersionId: number;
  readonly placed: (report: AddedReport) => ReportInput;
}

async function orLost<Value>(
  written: Promise<Result<Value, { readonly code: string; readonly message: string }>>,
): Promise<Value> {
  const result = await written;
  if (!result.ok) throw new LostQuote(result.refusal.message);
  return result.value;
}

async function writeNew(
  tx: Transaction,
  { seq, placed }: Desk,
  { fields, added }: StatementPlan,
): Promise<{ id: number; key: string }> {
  if (!fields) throw new Error('A new statement has fields.');
  const key = await freeStatementKey(tx, fields, added[0]?.quote ?? fields.summary);
  return { key, id: await orLost(writeStatement(tx, seq, { ...fields, key, reports: added.map(placed) })) };
}

async function writeEdited(
  tx: Transaction,
  { seq, placed }: Desk,
  key: string,
  plan: StatementPlan,
): Promise<{ id: number; key: string }> {
  const id = await statementIdOf(tx, key);
  if (plan.fields) await replaceFieldRows(tx, seq, id, plan.fields);
  for (const edit of plan.rewritten) await orLost(replaceReportVersion(tx, seq, edit));
  const actors = plan.added.length > 0 ? await actorDirectory(tx) : null;
  for (const [index, report] of plan.added.entries()) {
    if (actors)
      await orLost(
        writeReport(tx, seq, placed(report), { statementId: id, statementKey: key, number: index + 1, actors }),
      );
  }
  return { id, key };
}

async function writeJudgements(
  tx: Transaction,
  desk: Desk,
  statementId: number,
  { judgements, key }: StatementPlan,
): Promise<void> {
  const { seq, by, input, codebookVersionId } = desk;
  const coders = judgements.some(({ coder }) => coder !== null) ? await coderDirectory(tx) : null;
  for (const { target, value, coder, reason: given } of judgements) {
    const found = await findTargetIdentity(tx, target);
    if (!found) throw new UnknownName('target', target);
    const reason = given || input.reason;
    const place = { statementId, targetId: found.id, codebookVersionId };
    await writeAnnotation(tx, seq, place, {
      value,
      reason,
      coderId: coder === null ? by.coderId : (coders?.id(coder) ?? by.coderId),
    });
    if (input.settle && key !== null) await writeAdjudication(tx, seq, place, { value, reason, coderId: by.coderId });
  }
}

async function writePlan(
  tx: Transaction,
  seq: number,
  plan: SheetPlan,
  input: SheetImport,
  by: Person,
): Promise<string[]> {
  const writes = toWrite(plan);
  await writeSheetActors(tx, seq, plan);
  const placed = await writeSheetArticles(tx, seq, writes);
  const desk = { seq, by, input, placed, codebookVersionId: await currentCodebookVersionId(tx) };
  const keys: string[] = [];
  for (const one of writes) {
    for (const report of one.added) if (!('source' in report)) await publishDraftArticle(tx, seq, report.article);
    const { id, key } = one.key === null ? await writeNew(tx, desk, one) : await writeEdited(tx, desk, one.key, one);
    await writeJudgements(tx, desk, id, one);
    if (one.key !== null || one.judgements.length > 0) await deriveScores(tx, seq, id);
    keys.push(key);
  }
  return keys;
}

/**
 * Writes what a sheet says by one change: exactly what its preview showed, or nothing. Refuses when the tracker has
 * moved on since that preview, when rows are refused and the person has not said to leave them out, and when nothing
 * differs. Judgements and settlements are appended; undoing the change takes all of it back.
 */
export async function importSheet(
  tx: Transaction,
  input: SheetImport,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'import-codings')) return refused({ code: 'may-not', permission: 'import-codings' });
  const taken = await takeSeq(tx);
  const head = taken.seq - 1;
  if (head !== input.seenVersion) return refused({ code: 'sheet-moved-on', seen: input.seenVersion, head });
  const plan = await previewSheet(await archiveOf(tx, head), input.sheet, input.mapping);
  const refusedRows = plan.statements.filter(isRefused).reduce((sum, { lines }) => sum + lines.length, 0);
  if (refusedRows > 0 && !input.leaveOut) return refused({ code: 'sheet-refused', rows: refusedRows });
  const changed = toWrite(plan).length;
  if (changed === 0) return refused({ code: 'unchanged' });
  if (changed > mostAtOnce) return refused({ code: 'sheet-too-large', statements: changed, most: mostAtOnce });
  const keys = await writePlan(tx, taken.seq, plan, input, by);
  const subject = keys.length === 1 ? `statement:${keys[0] ?? ''}` : `statements:${keys.length}`;
  await sealChange(tx, taken, { at, byId: by.coderId, verb: 'import-sheet', subject, reason: input.reason });
  if (input.stored !== null) await markImported(tx, input.stored, taken.seq);
  return accepted(null);
}
