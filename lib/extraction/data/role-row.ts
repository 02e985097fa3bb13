/**
 * Who a role is: a person ("foreign minister"), a body ("foreign ministry"), or somebody only relative to another
 * ("counterpart"). Its voice: `official` speaks for the state or body it is of, `own` for itself (a senator), `relay`
 * passes on words (state media).
 */
export interface RoleRow {
  readonly office: string;
  readonly sort: 'person' | 'body' | 'relative';
  readonly voice: 'official' | 'own' | 'relay';
  /** One holder at a time in each state or body, so that the office alone says who. */
  readonly single: boolean;
  readonly forms: readonly string[];
  readonly plurals: readonly string[];
}

const split = (words: string): readonly string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
const row =
  (sort: RoleRow['sort'], voice: RoleRow['voice'], single: boolean) =>
  (office: string, forms: string, plurals = ''): RoleRow => ({
    office,
    sort,
    voice,
    single,
    forms: split(forms),
    plurals: split(plurals),
  });

/** An office only one person of a state holds, speaking for it. */
export const holder = row('person', 'official', true);
/** An office only one person holds, speaking for nobody else. */
export const ownHolder = row('person', 'own', true);
/** Anyone of several who speaks for a state or body. */
export const official = row('person', 'official', false);
/** Anyone who speaks for nobody else. */
export const ownVoice = row('person', 'own', false);
export const stateBody = row('body', 'official', false);
export const ownBody = row('body', 'own', false);
export const relayBody = row('body', 'relay', false);
export const relative = row('relative', 'official', false);
