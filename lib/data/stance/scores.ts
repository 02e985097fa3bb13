import type { ActorReference } from '@/lib/domain/actor/actor';
import type { IssueReference } from '@/lib/domain/issue/issue';
import type { ScoreBasis, ScoreState, StanceScore } from '@/lib/domain/stance/stance-score';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';
import { actorFields, readActors, toActor } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { issueReferenceFields, readIssueReferences, toIssueReference } from '../issue/issues';
import { named, rememberedById } from '../remembered';

export const targetFields = (archive: Pick<Archive, 'version'>) =>
  ({ select: { id: true, issue: issueReferenceFields(archive), actor: actorFields(archive) } }) as const;

interface TargetRow {
  readonly id: number;
  readonly issue: Parameters<typeof toIssueReference>[0] | null;
  readonly actor: Parameters<typeof toActor>[0] | null;
}

export function toTarget({ id, issue, actor }: TargetRow): Target {
  return targetOf(id, issue && toIssueReference(issue), actor && toActor(actor));
}

function targetOf(id: number, issue: IssueReference | null, actor: ActorReference | null): Target {
  if (issue) return { id, key: `issue:${issue.slug}`, kind: 'issue', issue };
  if (actor) return { id, key: `actor:${actor.slug}`, kind: 'actor', actor };
  throw new Error(`Target ${id} names neither an issue nor an actor.`);
}

/** By their ids, as they were named at the version. */
function readTargets(archive: Archive, ids: Iterable<number>): Promise<ReadonlyMap<number, Target>> {
  return rememberedById(archive, 'targets', ids, async (missing) => {
    const rows = await archive.db.target.findMany({
      where: { id: { in: missing } },
      select: { id: true, issueId: true, actorId: true },
    });
    const issues = await readIssueReferences(
      archive,
      rows.flatMap(({ issueId }) => issueId ?? []),
    );
    const actors = await readActors(
      archive,
      rows.flatMap(({ actorId }) => actorId ?? []),
    );
    return rows.map(
      ({ id, issueId, actorId }) =>
        [
          id,
          targetOf(
            id,
            issueId === null ? null : named(issues, issueId),
            actorId === null ? null : named(actors, actorId),
          ),
        ] as const,
    );
  });
}

export const scoreFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    where: inForceAt(version),
    orderBy: { targetId: 'asc' },
    select: {
      state: true,
      value: true,
      basis: true,
      reason: true,
      checked: true,
      validFrom: true,
      targetId: true,
    },
  }) as const;

interface ScoreRow {
  readonly state: string;
  readonly value: number | null;
  readonly basis: string | null;
  readonly reason: string;
  readonly checked: boolean;
  readonly validFrom: number;
  readonly targetId: number;
}

/** When each of these changes happened (ISO, UTC), for "since". */
export async function instantsOf(
  { db }: Pick<Archive, 'db'>,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db.change.findMany({
    where: { seq: { in: [...new Set(seqs)] } },
    select: { seq: true, at: true },
  });
  return new Map(rows.map((row) => [row.seq, row.at.toISOString()]));
}

/** What scores name: when each was reached, and about what. */
export interface ScoreNames {
  readonly instants: ReadonlyMap<number, string>;
  readonly targets: ReadonlyMap<number, Target>;
}

export async function readScoreNames(archive: Archive, scores: readonly ScoreRow[]): Promise<ScoreNames> {
  const instants = await instantsOf(
    archive,
    scores.map(({ validFrom }) => validFrom),
  );
  return {
    instants,
    targets: await readTargets(
      archive,
      scores.map(({ targetId }) => targetId),
    ),
  };
}

export function toScore(row: ScoreRow, { instants, targets }: ScoreNames): StanceScore {
  return {
    target: named(targets, row.targetId),
    state: row.state as ScoreState,
    value: row.value as StanceValue | null,
    basis: row.basis as ScoreBasis | null,
    reason: row.reason,
    checked: row.checked,
    since: { seq: row.validFrom, at: instants.get(row.validFrom) ?? '' },
  };
}
