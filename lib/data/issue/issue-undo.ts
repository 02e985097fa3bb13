import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { writeCodebookVersion } from './codebook-rows';

async function targetsOf(
  tx: Transaction,
  issueIds: readonly number[],
): Promise<{ where: { targetId: { in: number[] } } }> {
  const targets = await tx.target.findMany({ where: { issueId: { in: [...issueIds] } }, select: { id: true } });
  return { where: { targetId: { in: targets.map(({ id }) => id) } } };
}

/** The statements anyone judged toward these issues, whatever came of it. */
export async function statementsJudgedToward(
  tx: Transaction,
  issueIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const query = { ...(await targetsOf(tx, issueIds)), select: { statementId: true } };
  const rows = [...(await tx.stanceAnnotation.findMany(query)), ...(await tx.adjudication.findMany(query))];
  return new Set(rows.map(({ statementId }) => statementId));
}

/** How many standing acts name one of these issues: judgements, settlements, silences. */
async function countStandingActs(tx: Transaction, issueIds: readonly number[]): Promise<number> {
  const query = { ...(await targetsOf(tx, issueIds)), select: { seq: true } };
  const acts = [
    ...(await tx.stanceAnnotation.findMany(query)),
    ...(await tx.adjudication.findMany(query)),
    ...(await tx.silence.findMany(query)),
  ];
  const changeSeq = { in: [...new Set(acts.map(({ seq }) => seq))] };
  const standing = await tx.actValidity.findMany({
    where: { changeSeq, validTo: stillInForce },
    select: { changeSeq: true },
  });
  const seqs = new Set(standing.map((row) => row.changeSeq));
  return acts.filter(({ seq }) => seqs.has(seq)).length;
}

export interface IssueUndo {
  /** Standing acts about issues that are gone now: with any, the undo must not be. */
  readonly orphaned: number;
  /** Statements whose scores toward an issue follow anew, for its meaning is another again. */
  readonly statements: ReadonlySet<number>;
}

/**
 * After change `seq` took back rows of issues: publishes the codebook as it reads now. Nothing to do where it took back
 * none.
 */
export async function followIssueUndo(tx: Transaction, seq: number): Promise<IssueUndo> {
  const opened = await tx.issueVersion.findMany({ where: { validFrom: seq } });
  const closed = await tx.issueVersion.findMany({ where: { validTo: seq } });
  const borne = await tx.issueBearing.count({ where: { OR: [{ validFrom: seq }, { validTo: seq }] } });
  if (opened.length + closed.length + borne === 0) return { orphaned: 0, statements: new Set() };
  const now = new Map(opened.map((row) => [row.issueId, row.revision]));
  const gone = closed.filter(({ issueId }) => !now.has(issueId)).map(({ issueId }) => issueId);
  const revised = closed
    .filter(({ issueId, revision }) => now.has(issueId) && now.get(issueId) !== revision)
    .map(({ issueId }) => issueId);
  await writeCodebookVersion(tx, seq);
  return {
    orphaned: gone.length === 0 ? 0 : await countStandingActs(tx, gone),
    statements: await statementsJudgedToward(tx, revised),
  };
}
