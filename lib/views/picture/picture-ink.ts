import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { actorLook } from '../words/actor-look';

/** The site's colours (app/styles/tokens.css), light and dark; a picture has no stylesheet to ask. */
export const inkTokens = {
  surface: ['#ffffff', '#1b1a17'],
  ink: ['#1d1b18', '#ece9e2'],
  soft: ['#524e47', '#bab4a9'],
  faint: ['#6a655c', '#9c968b'],
  rule: ['#e2ddd2', '#33302a'],
  'rule-strong': ['#bfb8aa', '#575149'],
  link: ['#1a4f74', '#93c4e6'],
  'against-2': ['#9a4200', '#ff8f3f'],
  'against-1': ['#c06a12', '#cf9a68'],
  neutral: ['#6a655c', '#a59f94'],
  'for-1': ['#7d6bb8', '#9b90cb'],
  'for-2': ['#46277f', '#bba4ff'],
  'lane-for-2': ['#e4ddf5', '#2b2540'],
  'lane-for-1': ['#f1edf9', '#211e2d'],
  'lane-against-1': ['#fcf1e4', '#29211a'],
  'lane-against-2': ['#f8e2cb', '#39291b'],
} as const satisfies Record<string, readonly [string, string]>;

type Token = keyof typeof inkTokens;

/** What a picture is drawn with. */
export interface Ink {
  readonly of: (token: Token) => string;
  readonly actor: (slug: string) => string;
}

/** For files: the light palette, wherever the file is opened. */
export const lightInk: Ink = { of: (token) => inkTokens[token][0], actor: (slug) => actorLook(slug).light };

/** For a page that frames a picture: the palette of the reader's theme. */
export const themedInk: Ink = {
  of: (token) => `light-dark(${inkTokens[token].join(', ')})`,
  actor: (slug) => `light-dark(${actorLook(slug).light}, ${actorLook(slug).dark})`,
};

const stances: Readonly<Record<StanceValue, Token>> = {
  [-2]: 'against-2',
  [-1]: 'against-1',
  0: 'neutral',
  1: 'for-1',
  2: 'for-2',
};
const lanes: Readonly<Record<StanceValue, Token | null>> = {
  [-2]: 'lane-against-2',
  [-1]: 'lane-against-1',
  0: null,
  1: 'lane-for-1',
  2: 'lane-for-2',
};

export const stanceInk = (value: StanceValue, ink: Ink): string => ink.of(stances[value]);

/** The tint behind a value's dots; none behind 0. */
export function laneInk(value: StanceValue, ink: Ink): string {
  const token = lanes[value];
  return token === null ? 'none' : ink.of(token);
}
