/** A name that two actors bear at once, and the one it means where nothing else in the document tells. */
export interface SharedName {
  readonly name: string;
  readonly usually: string;
}

/**
 * Names owned by two actors on purpose; the tables' test refuses all others. Basis: what English-language news mostly
 * means by them.
 */
export const sharedNames: readonly SharedName[] = [
  { name: 'Brussels', usually: 'european-union' },
  { name: 'Congolese', usually: 'democratic-republic-of-the-congo' },
  { name: 'Dominican', usually: 'dominican-republic' },
  { name: 'King Abdullah', usually: 'abdullah-ii' },
  { name: 'Dominicans', usually: 'dominican-republic' },
];
