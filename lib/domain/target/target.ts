import type { ActorReference } from '../actor/actor';
import type { IssueReference } from '../issue/issue';

/**
 * What a stance is toward: exactly one of an issue and an actor. `key` is unique among targets: `issue:…` or `actor:…`.
 */
export type Target =
  | { readonly id: number; readonly key: string; readonly kind: 'issue'; readonly issue: IssueReference }
  | { readonly id: number; readonly key: string; readonly kind: 'actor'; readonly actor: ActorReference };

export function targetName(target: Target): string {
  return target.kind === 'issue' ? target.issue.label : target.actor.name;
}

export function targetPath(target: Target): string {
  return target.kind === 'issue' ? `/issues/${target.issue.slug}` : `/actors/${target.actor.slug}`;
}

/** `issue:troop-withdrawal` → its parts; null when the text names no target. */
export function parseTargetKey(key: string): { kind: 'issue' | 'actor'; slug: string } | null {
  const match = /^(issue|actor):([a-z0-9-]+)$/.exec(key);
  return match ? { kind: match[1] as 'issue' | 'actor', slug: match[2] ?? '' } : null;
}
