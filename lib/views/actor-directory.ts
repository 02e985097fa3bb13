import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Observation } from '@/lib/domain/stance/observation';
import type { Statement } from '@/lib/domain/statement/statement';
import { tallyHolders, tallyVoices } from './voices';

export interface DirectoryEntry {
  readonly actor: ActorReference;
  /** Statements made in its name, uttered by it, and stances that others take toward it. */
  readonly held: number;
  readonly uttered: number;
  readonly about: number;
}

export interface DirectoryGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly entries: readonly DirectoryEntry[];
}

type Place = 'holders' | 'voices' | 'mentioned';

const groups: readonly { readonly id: Place; readonly title: string; readonly note: string }[] = [
  { id: 'holders', title: 'Those who take positions', note: 'Statements are made in their name.' },
  { id: 'voices', title: 'Those who speak for them', note: 'Persons, ministries and joint meetings whose words count as another’s.' },
  { id: 'mentioned', title: 'Those talked about', note: 'Judged, addressed or named; nothing is found in their own name.' },
];

const placeOf = ({ held, uttered }: DirectoryEntry): Place => (held > 0 ? 'holders' : uttered > 0 ? 'voices' : 'mentioned');

/** Every actor once, under what it does in this collection: most statements first, then by name. */
export function toActorDirectory(
  actors: readonly ActorReference[], statements: readonly Statement[], observations: readonly Observation[],
): readonly DirectoryGroup[] {
  const held = new Map(tallyHolders(statements).map(({ of, n }) => [of.slug, n]));
  const uttered = new Map(tallyVoices(statements).map(({ of, n }) => [of.slug, n]));
  const judged = (slug: string): number =>
    observations.filter(({ score }) => score.target.kind === 'actor' && score.target.actor.slug === slug).length;
  const entries = actors
    .map((actor) => ({
      actor, held: held.get(actor.slug) ?? 0, uttered: uttered.get(actor.slug) ?? 0, about: judged(actor.slug),
    }))
    .sort((a, b) => b.held - a.held || b.uttered - a.uttered || b.about - a.about || a.actor.name.localeCompare(b.actor.name, 'en'));
  return groups
    .map((group) => ({ ...group, entries: entries.filter((entry) => placeOf(entry) === group.id) }))
    .filter((group) => group.entries.length > 0);
}
