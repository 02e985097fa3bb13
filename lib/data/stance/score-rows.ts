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
