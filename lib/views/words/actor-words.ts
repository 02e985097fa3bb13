import type { ActorKind, ActorReference, ActorRole, RelationKind } from '@/lib/domain/actor/actor';
import { longDay } from './day-words';

const kinds: Record<ActorKind, string> = {
  state: 'State',
  organisation: 'International organisation',
  'armed-group': 'Armed group',
  institution: 'Institution',
  forum: 'Forum',
  person: 'Person',
  audience: 'Audience',
  country: 'Country',
};

export function kindWords(kind: ActorKind): string {
  return kinds[kind];
}

const relations: Record<RelationKind, string> = {
  'part-of': 'Part of',
  member: 'Member:',
  governs: 'Governs',
  'displaced-by': 'Displaced by',
  'succeeded-by': 'Succeeded by',
  renamed: 'Renamed',
};

/** Stands before the other actor's name: "Displaced by Taliban". */
export function relationWords(kind: RelationKind): string {
  return relations[kind];
}

const verbs: Record<RelationKind, string> = {
  'part-of': 'is part of',
  member: 'has the member',
  governs: 'governs',
  'displaced-by': 'was displaced by',
  'succeeded-by': 'was succeeded by',
  renamed: 'was renamed',
};

/** Stands between the two names: "Xinhua is part of China". */
export function relationSentence(kind: RelationKind): string {
  return verbs[kind];
}

const takesArticle = new RegExp(
  '^(United |Islamic |European |International |Shanghai Cooperation|East Turkestan|Ministry |Taliban)' +
    '|( government| Republic| Union| Nations| States| Organi[sz]ation| Movement| Dialogue)$',
  'u',
);

/** The name as a sentence says it: "the United States", "the Taliban", "China". */
export function inSentence(actor: Pick<ActorReference, 'name' | 'kind'>): string {
  return actor.kind !== 'person' && takesArticle.test(actor.name) ? `the ${actor.name}` : actor.name;
}

/** "China’s", "the United States’". */
export function possessive(actor: Pick<ActorReference, 'name' | 'kind'>): string {
  const name = inSentence(actor);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "16 March 2013 – 30 December 2022", "since 25 July 2023", "until 15 August 2021"; null when neither end is known. */
export function roleTerm(role: Pick<ActorRole, 'from' | 'until'>): string | null {
  if (role.from && role.until) return `${longDay(role.from)} – ${longDay(role.until)}`;
  if (role.from) return `since ${longDay(role.from)}`;
  return role.until ? `until ${longDay(role.until)}` : null;
}

/** "China, the United States and Pakistan". */
export function namesInSentence(actors: readonly Pick<ActorReference, 'name' | 'kind'>[]): string {
  const names = actors.map(inSentence);
  const last = names[names.length - 1] ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
