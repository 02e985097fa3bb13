import type { ScoreBasis, ScoreState, StanceScore } from '@/lib/domain/stance/stance-score';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';
import { actorFields, toActor } from './actor-reference';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';
import { issueReferenceFields, toIssueReference } from './issues';

export const targetFields = (archive: Pick<Archive, 'version'>) =>
  ({ select: { id: true, issue: issueReferenceFields(archive), actor: actorFields(archive) } }) as const;

interface TargetRow {
  readonly id: number;
  readonly issue: Parameters<typeof toIssueReference>[0] | null;
  readonly actor: Parameters<typeof toActor>[0] | null;
}

export function toTarget({ id, issue, actor }: TargetRow): Target {
  if (issue) return { id, key: `issue:${issue.slug}`, kind: 'issue', issue: toIssueReference(issue) };
  if (actor) return { id, key: `actor:${actor.slug}`, kind: 'actor', actor: toActor(actor) };
  throw new Error(`Target ${id} names neither an issue nor an actor.`);
}

export const scoreFields = (archive: Pick<Archive, 'version'>) =>
  ({
    where: inForceAt(archive.version),
    orderBy: { targetId: 'asc' },
    select: {
      state: true, value: true, basis: true, reason: true, checked: true, validFrom: true,
      target: targetFields(archive),
    },
  }) as const;

interface ScoreRow {
  readonly state: string;
  readonly value: number | null;
  readonly basis: string | null;
  readonly reason: string;
  readonly checked: boolean;
  readonly validFrom: number;
  readonly target: TargetRow;
}

/** When each of these changes happened (ISO, UTC), for "since". */
export async function instantsOf({ db }: Pick<Archive, 'db'>, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.change.findMany({ where: { seq: { in: [...new Set(seqs)] } }, select: { seq: true, at: true } });
  return new Map(rows.map((row) => [row.seq, row.at.toISOString()]));
}

export function toScore(row: ScoreRow, instants: ReadonlyMap<number, string>): StanceScore {
  return {
    target: toTarget(row.target),
    state: row.state as ScoreState,
    value: row.value as StanceValue | null,
    basis: row.basis as ScoreBasis | null,
    reason: row.reason,
    checked: row.checked,
    since: { seq: row.validFrom, at: instants.get(row.validFrom) ?? '' },
  };
}
