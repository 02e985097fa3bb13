import type { ActorReference } from '@/lib/domain/actor/actor';

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
  {
    id: 'voices',
    title: 'Those who speak for them',
    note: 'Persons, ministries and joint meetings whose words count as another’s.',
  },
  {
    id: 'mentioned',
    title: 'Those talked about',
    note: 'Judged, addressed or named; nothing is found in their own name.',
  },
];

const placeOf = ({ held, uttered }: DirectoryEntry): Place =>
  held > 0 ? 'holders' : uttered > 0 ? 'voices' : 'mentioned';

type Counts = ReadonlyMap<string, Pick<DirectoryEntry, 'held' | 'uttered' | 'about'>>;

const nothing = { held: 0, uttered: 0, about: 0 };

/** Every actor once, under what it does in this collection: most statements first, then by name. */
export function toActorDirectory(actors: readonly ActorReference[], counts: Counts): readonly DirectoryGroup[] {
  const entries = actors
    .map((actor) => ({ actor, ...(counts.get(actor.slug) ?? nothing) }))
    .sort(
      (a, b) =>
        b.held - a.held || b.uttered - a.uttered || b.about - a.about || a.actor.name.localeCompare(b.actor.name, 'en'),
    );
  return groups
    .map((group) => ({ ...group, entries: entries.filter((entry) => placeOf(entry) === group.id) }))
    .filter((group) => group.entries.length > 0);
}
