import { countingVersions } from '@/lib/domain/codebook/codebook';
import type { CoderKind } from '@/lib/domain/coder/coder';
import type { ScoreEvidence } from '@/lib/domain/stance/score-rule';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import { inForceAt } from '../history/tables';
import type { Transaction } from '../transact';
import { holderIds } from '../filter/holders';

const coderFields = { select: { id: true, kind: true } } as const;
const codebookFields = { select: { number: true } } as const;

const targetFields = {
  select: {
    actorId: true,
    issue: { select: { entries: { select: { revision: true, carriesOver: true, codebookVersion: codebookFields } } } },
  },
} as const;

async function readActs(tx: Transaction, statementId: number, version: number) {
  const where = { statementId, seq: { lte: version } };
  const orderBy = [{ seq: 'asc' as const }, { id: 'asc' as const }];
  const shared = { coder: coderFields, codebookVersion: codebookFields };
  return {
    annotations: await tx.stanceAnnotation.findMany({ where, orderBy, include: shared }),
    finished: await tx.finishedCoding.findMany({ where, orderBy, include: shared }),
    adjudications: await tx.adjudication.findMany({ where, orderBy, include: shared }),
  };
}

type Acts = Awaited<ReturnType<typeof readActs>>;

/** The changes among these whose acts stand at the version: not undone. */
async function standingChanges(tx: Transaction, acts: Acts, version: number): Promise<ReadonlySet<number>> {
  const seqs = [...new Set([...acts.annotations, ...acts.finished, ...acts.adjudications].map((act) => act.seq))];
  const rows = await tx.actValidity.findMany({
    where: { changeSeq: { in: seqs }, ...inForceAt(version) },
    select: { changeSeq: true },
  });
  return new Set(rows.map((row) => row.changeSeq));
}

async function readStatement(tx: Transaction, statementId: number, version: number) {
  const open = { where: inForceAt(version) };
  return tx.statement.findUniqueOrThrow({
    where: { id: statementId },
    select: {
      versions: { ...open, select: { speakerId: true, capacity: true, publication: true } },
      principals: { ...open, select: { actorId: true } },
      assignments: { ...open, select: { coderId: true } },
    },
  });
}

interface Scope {
  readonly counting: (number: number) => boolean;
  readonly stands: (seq: number) => boolean;
}

function actsOn(
  acts: Acts,
  targetId: number,
  { counting, stands }: Scope,
): Pick<ScoreEvidence, 'annotations' | 'finished' | 'adjudications'> {
  const basics = (act: { seq: number; codebookVersion: { number: number } }) => ({
    seq: act.seq,
    counts: counting(act.codebookVersion.number),
  });
  const coderOf = (act: { coder: { id: number; kind: string } }) => ({
    coderId: act.coder.id,
    kind: act.coder.kind as CoderKind,
  });
  const valueOf = (act: { value: number | null; reason: string }) => ({
    value: act.value as JudgedValue,
    reason: act.reason,
  });
  const mine = (act: { targetId: number; seq: number }): boolean => act.targetId === targetId && stands(act.seq);
  return {
    annotations: acts.annotations.filter(mine).map((act) => ({ ...basics(act), ...coderOf(act), ...valueOf(act) })),
    finished: acts.finished.filter((act) => stands(act.seq)).map((act) => ({ ...basics(act), ...coderOf(act) })),
    adjudications: acts.adjudications
      .filter(mine)
      .map((act) => ({ ...basics(act), ...valueOf(act), coderId: act.coderId })),
  };
}

/**
 * All that bears on each target anyone ever judged of a statement, at a version. `sealing` is the change being written,
 * whose acts stand though its validity row comes last.
 */
export async function readScoreEvidence(
  tx: Transaction,
  statementId: number,
  version: number,
  sealing: number | null = null,
): Promise<ReadonlyMap<number, ScoreEvidence>> {
  const acts = await readActs(tx, statementId, version);
  const standing = await standingChanges(tx, acts, version);
  const stands = (seq: number): boolean => seq === sealing || standing.has(seq);
  const statement = await readStatement(tx, statementId, version);
  const [fields] = statement.versions;
  const holders = new Set(fields ? holderIds(fields, statement.principals) : []);
  const targetIds = [...new Set([...acts.annotations, ...acts.adjudications].map((act) => act.targetId))];
  const targets = await tx.target.findMany({
    where: { id: { in: targetIds } },
    select: { id: true, ...targetFields.select },
  });
  return new Map(
    targets.map((target) => {
      const entries = (target.issue?.entries ?? []).map(({ codebookVersion, ...entry }) => ({
        ...entry,
        ...codebookVersion,
      }));
      const versions = countingVersions(entries);
      const counting = (number: number): boolean => target.issue === null || versions.has(number);
      return [
        target.id,
        {
          ...actsOn(acts, target.id, { counting, stands }),
          withdrawn: fields === undefined || fields.publication === 'withdrawn',
          targetIsHolder: target.actorId !== null && holders.has(target.actorId),
          assigned: statement.assignments.map((row) => row.coderId),
        },
      ];
    }),
  );
}
