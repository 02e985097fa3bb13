/** What stands for an actor beside its name: read with the colour, so that no actor is told by colour alone. */
export type Emblem = 'circle' | 'square' | 'diamond' | 'pill' | 'pillar' | 'half' | 'hexagon' | 'slab';

export interface ActorColour {
  readonly light: string;
  readonly dark: string;
}

// No orange and no purple: those say which side a statement takes. No emblem is a triangle, for the same reason.
export const palette = {
  blue: { light: '#0b6a94', dark: '#62bbe6' },
  slate: { light: '#46535f', dark: '#aebcc8' },
  green: { light: '#2b7549', dark: '#74cc98' },
  olive: { light: '#6f6116', dark: '#cdbb63' },
  magenta: { light: '#a8326a', dark: '#f08fb8' },
  teal: { light: '#0b7370', dark: '#5fcfc8' },
  indigo: { light: '#3d55ae', dark: '#9aadf4' },
  rose: { light: '#8d4548', dark: '#dfa5a3' },
  umber: { light: '#67574a', dark: '#c4b29f' },
} as const satisfies Record<string, ActorColour>;

type Hue = keyof typeof palette;

export interface ActorLook extends ActorColour {
  readonly hue: Hue;
  readonly emblem: Emblem;
}

const hues = Object.keys(palette) as readonly Hue[];
const emblems: readonly Emblem[] = ['circle', 'square', 'diamond', 'pill', 'pillar', 'half', 'hexagon', 'slab'];

// Actors that share pictures from the first day are kept apart by hand; the rest follow from their slug.
const assigned: Readonly<Record<string, readonly [Hue, Emblem]>> = {
  china: ['blue', 'circle'],
  'united-states': ['slate', 'square'],
  'afghanistan-government': ['green', 'diamond'],
  taliban: ['olive', 'pillar'],
  pakistan: ['magenta', 'pill'],
  'united-nations': ['teal', 'half'],
  nato: ['indigo', 'hexagon'],
  'european-union': ['indigo', 'slab'],
  sco: ['rose', 'slab'],
  'torek-farhadi': ['umber', 'half'],
  'ashraf-ghani': ['green', 'hexagon'],
  etim: ['umber', 'slab'],
};

/** FNV-1a: the same slug gives the same number on every machine. */
function hashOf(slug: string): number {
  let hash = 0x811c9dc5;
  for (const character of slug) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The colour (light and dark theme) and emblem of an actor, from its slug alone; stable for ever. */
export function actorLook(slug: string): ActorLook {
  const known = Object.hasOwn(assigned, slug) ? assigned[slug] : undefined;
  const hash = hashOf(slug);
  const [hue = 'umber', emblem = 'circle'] = known ?? [
    hues[hash % hues.length],
    emblems[Math.floor(hash / 97) % emblems.length],
  ];
  return { ...palette[hue], hue, emblem };
}
