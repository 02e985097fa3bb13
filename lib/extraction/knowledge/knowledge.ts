import { internationalBodies, armedGroups } from '../data/bodies';
import type { BodyRow } from '../data/body-row';
import { institutions } from '../data/institutions';
import { knowledgeVersion } from '../data/knowledge-version';
import { notNames } from '../data/not-names';
import { incumbents } from '../data/incumbents/incumbents';
import { outlets } from '../data/outlets';
import { sharedNames } from '../data/shared-names';
import type { DatedName, StateRow } from '../data/state-row';
import { states } from '../data/states';
import { listHolders, type Holders } from './holder';
import type { KnownActor } from './known-actor';
import { indexNames, splitName, type NameEntry, type NameIndex, type NameKind } from './name-index';
import { listSurnames, personActor, personEntries } from './person-names';
import { roleEntries } from './offices/role-names';

/** Who can be named, and by which words. Never altered: adding actors makes another. */
export interface Knowledge {
  readonly version: string;
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly entries: readonly NameEntry[];
  readonly names: NameIndex;
  readonly holders: Holders;
  /** Recorded persons by the word that stands for them once they were introduced. */
  readonly surnames: ReadonlyMap<string, readonly string[]>;
}

const dated = (name: DatedName) => (typeof name === 'string' ? { name } : name);

/** The entry of one name. */
export function toEntry(kind: NameKind, slug: string, name: DatedName, plural = false): NameEntry {
  const { name: words, ...days } = dated(name);
  return { words: splitName(words), kind, slug, from: null, until: null, plural, role: null, former: false, ...days };
}

const entriesOf = (kind: NameKind, slug: string, names: readonly DatedName[], plural = false): readonly NameEntry[] =>
  names.map((name) => toEntry(kind, slug, name, plural));

function stateEntries(row: StateRow): readonly NameEntry[] {
  const name = row.until === null ? row.name : { name: row.name, until: row.until };
  return [
    ...entriesOf('name', row.slug, [name, ...row.aliases]),
    ...entriesOf('demonym', row.slug, row.adjectives),
    ...entriesOf('people', row.slug, row.people, true),
    ...entriesOf('capital', row.slug, row.capitals),
    ...entriesOf('seat', row.slug, row.seats),
  ];
}

const stateActor = (row: StateRow): KnownActor => ({
  slug: row.slug,
  kind: 'state',
  name: row.name,
  partOf: null,
  speaksForWhole: false,
  relay: false,
  office: null,
  gender: null,
  until: row.until,
  roles: [],
});

const bodyEntries =
  (relay: boolean) =>
  (row: BodyRow): readonly NameEntry[] => [
    ...entriesOf(relay ? 'agency' : 'name', row.slug, [row.name, ...row.aliases]),
    ...entriesOf('demonym', row.slug, row.adjectives),
    ...entriesOf('people', row.slug, row.people, true),
    ...entriesOf('capital', row.slug, row.capitals),
    ...entriesOf('seat', row.slug, row.seats),
  ];

const bodyActor =
  (relay: boolean) =>
  (row: BodyRow): KnownActor => ({
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    partOf: row.partOf,
    speaksForWhole: row.speaksForWhole,
    relay,
    office: row.office,
    gender: null,
    until: row.until,
    roles: [],
  });

/** Of a name two actors bear, the one it usually means goes first. */
function usualFirst(entries: readonly NameEntry[]): readonly NameEntry[] {
  const usual = new Map(sharedNames.map(({ name, usually }) => [name, usually]));
  const isUsual = (entry: NameEntry): boolean => usual.get(entry.words.join(' ')) === entry.slug;
  return [...entries.filter(isUsual), ...entries.filter((entry) => !isUsual(entry))];
}

/** Knowledge of these actors and names; an entry repeated to the letter counts once. */
export function toKnowledge(actors: readonly KnownActor[], entries: readonly NameEntry[]): Knowledge {
  const once = new Map(
    entries.map((entry) => [[entry.kind, entry.slug, entry.from, entry.until, ...entry.words].join(' '), entry]),
  );
  const all = usualFirst([...once.values()]);
  return {
    version: knowledgeVersion,
    actors: new Map(actors.map((actor) => [actor.slug, actor])),
    entries: all,
    names: indexNames(all),
    holders: listHolders(actors),
    surnames: listSurnames(actors),
  };
}

const bodies = [...internationalBodies, ...armedGroups, ...institutions];

/** What the tables of `lib/extraction/data` hold. */
export const builtInKnowledge: Knowledge = toKnowledge(
  [
    ...states.map(stateActor),
    ...bodies.map(bodyActor(false)),
    ...outlets.map(bodyActor(true)),
    ...incumbents.map(personActor),
  ],
  [
    ...states.flatMap(stateEntries),
    ...bodies.flatMap(bodyEntries(false)),
    ...outlets.flatMap(bodyEntries(true)),
    ...incumbents.flatMap(personEntries),
    ...entriesOf('not-a-name', '', notNames),
    ...roleEntries,
  ],
);
