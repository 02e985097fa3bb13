import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import type { Archive } from '../archive';
import { coderFields, toCoderName } from '../coder/coders';
import { inForceAt } from '../history/tables';
import { instantsOf, targetFields, toTarget } from './scores';

async function readActs(archive: Archive, key: string) {
  const { db, version } = archive;
  const where = { statement: { key }, seq: { lte: version } };
  const orderBy = { id: 'asc' } as const;
  const include = {
    target: targetFields(archive),
    coder: coderFields(archive),
    codebookVersion: { select: { number: true } },
  } as const;
  const annotations = await db.stanceAnnotation.findMany({ where, orderBy, include });
  const adjudications = await db.adjudication.findMany({ where, orderBy, include });
  return [
    ...annotations.map((row) => ({ ...row, kind: 'annotation' as const })),
    ...adjudications.map((row) => ({ ...row, kind: 'adjudication' as const })),
  ];
}

/** Every judgement of a statement up to the version, in sequence order, those undone since marked. */
export async function listJudgements(archive: Archive, key: string): Promise<JudgementRecord[]> {
  const acts = await readActs(archive, key);
  const seqs = acts.map((act) => act.seq);
  const instants = await instantsOf(archive, seqs);
  const standing = await archive.db.actValidity.findMany({
    where: { changeSeq: { in: seqs }, ...inForceAt(archive.version) },
    select: { changeSeq: true },
  });
  const stands = new Set(standing.map((row) => row.changeSeq));
  return acts
    .map((act) => ({
      seq: act.seq,
      at: instants.get(act.seq) ?? '',
      kind: act.kind,
      target: toTarget(act.target),
      value: act.value as JudgedValue,
      reason: act.reason,
      coder: act.coder && toCoderName(act.coder),
      codebookNumber: act.codebookVersion.number,
      stands: stands.has(act.seq),
    }))
    .sort((a, b) => a.seq - b.seq);
}
