import type { ActorReference } from '@/lib/domain/actor/actor';
import type { IssueReference } from '@/lib/domain/issue/issue';
import { targetName, type Target } from '@/lib/domain/target/target';

/** Issues in the codebook's order, then actors by name. */
export function compareTargets(one: Target, other: Target): number {
  if (one.kind === 'issue' && other.kind === 'issue') return one.issue.ordinal - other.issue.ordinal;
  if (one.kind !== other.kind) return one.kind === 'issue' ? -1 : 1;
  return targetName(one).localeCompare(targetName(other), 'en');
}

export function issueKey(issue: Pick<IssueReference, 'slug'>): string {
  return `issue:${issue.slug}`;
}

export function actorKey(actor: Pick<ActorReference, 'slug'>): string {
  return `actor:${actor.slug}`;
}
