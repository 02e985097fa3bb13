import { ruleScore, type ScoreRuling } from '@/lib/domain/stance/score-rule';
import { stillInForce } from '../history/tables';
import { readScoreEvidence } from './score-evidence';
import type { Transaction } from '../transact';

type ScoreFields = { state: string; value: number | null; basis: string | null; reason: string; checked: boolean };

function fieldsOf(ruling: ScoreRuling): ScoreFields | null {
  switch (ruling.state) {
    case 'none':
      return null;
    case 'open':
      return { state: 'open', value: ruling.value, basis: null, reason: ruling.reason, checked: false };
    case 'settled':
      return {
        state: 'settled',
        value: ruling.value,
        basis: ruling.basis,
        reason: ruling.reason,
        checked: ruling.checked,
      };
  }
}

function same(row: ScoreFields, fields: ScoreFields): boolean {
  return (
    row.state === fields.state &&
    row.value === fields.value &&
    row.basis === fields.basis &&
    row.reason === fields.reason &&
    row.checked === fields.checked
  );
}

/**
 * Applies the score rule to every target anyone judged of a statement and writes what altered: the score it had is
 * closed, the new one opened, under change `seq`. A score that stays as it was keeps its row, so "since" stays true.
 */
export async function deriveScores(tx: Transaction, seq: number, statementId: number): Promise<void> {
  const evidence = await readScoreEvidence(tx, statementId, seq, seq);
  const rows = await tx.stanceScore.findMany({ where: { statementId, validTo: stillInForce } });
  const targetIds = [...new Set([...evidence.keys(), ...rows.map((row) => row.targetId)])].sort((a, b) => a - b);
  for (const targetId of targetIds) {
    const acts = evidence.get(targetId);
    const fields = acts ? fieldsOf(ruleScore(acts)) : null;
    const row = rows.find((candidate) => candidate.targetId === targetId);
    if (row && fields && same(row, fields)) continue;
    if (row) await tx.stanceScore.update({ where: { id: row.id }, data: { validTo: seq } });
    if (fields) await tx.stanceScore.create({ data: { ...fields, statementId, targetId, validFrom: seq } });
  }
}

/** Closes the scores of those of these statements that are there no more. */
export async function closeScoresOfGone(tx: Transaction, seq: number, statements: ReadonlySet<number>): Promise<void> {
  await tx.stanceScore.updateMany({
    where: {
      statementId: { in: [...statements] },
      validTo: stillInForce,
      statement: { versions: { none: { validTo: stillInForce } } },
    },
    data: { validTo: seq },
  });
}

/**
 * Scores toward actors that become holders again must go before the holders come: the database refuses the other order.
 */
export async function closeScoresTowardReturning(tx: Transaction, seq: number, undone: number): Promise<void> {
  const principals = await tx.principal.findMany({
    where: { validTo: undone },
    select: { statementId: true, actorId: true },
  });
  const speakers = await tx.statementVersion.findMany({
    where: { validTo: undone, capacity: 'own' },
    select: { statementId: true, speakerId: true },
  });
  const holders = [...principals, ...speakers.map(({ statementId, speakerId: actorId }) => ({ statementId, actorId }))];
  for (const { statementId, actorId } of holders) {
    await tx.stanceScore.updateMany({
      where: { statementId, validTo: stillInForce, target: { actorId } },
      data: { validTo: seq },
    });
  }
}

/** Scores toward actors that become holders must go before the holders come: the database refuses the other order. */
export async function closeScoresToward(
  tx: Transaction,
  seq: number,
  statementId: number,
  slugs: readonly string[],
): Promise<void> {
  await tx.stanceScore.updateMany({
    where: { statementId, validTo: stillInForce, target: { actor: { slug: { in: [...slugs] } } } },
    data: { validTo: seq },
  });
}

/** A statement's score in force toward a target; null where it has none. */
export function findScore(tx: Transaction, statementId: number, targetId: number) {
  return tx.stanceScore.findFirst({ where: { statementId, targetId, validTo: stillInForce } });
}
