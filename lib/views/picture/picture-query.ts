import { parseTargetKey } from '@/lib/domain/target/target';
import { mostCompared } from '../address/compare-query';
import type { Query } from '../address/evidence-filter';
import { parsePictureFilter, pictureParts, pictureQuery, type PictureFilter } from '../address/picture-filter';
import { parseVersionQuery } from '../address/version-query';
import { cutQuery, readCut, uncut, type PictureCut } from './picture-cut';

/**
 * A timeline of one target or several; the overview's matrix; all actors on the axis of one target; positions, as a
 * table alone; a comparison, a timeline for each target on one axis; who on whom; what two say about each
 * other.
 */
export const pictureKinds = ['picture', 'matrix', 'spectrum', 'positions', 'compare', 'dyads', 'dyad'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/**
 * A picture as its address names it. Without holders: everybody's; without targets: everything the holders spoke to.
 */
export interface PictureAsked {
  readonly kind: PictureKind;
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  readonly filter: PictureFilter;
  /** Of a timeline or comparison; the whole of it without. */
  readonly cut?: PictureCut;
}

export interface PictureQuery extends PictureAsked {
  readonly version: number | null;
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

const most = mostCompared.series;
const names = ['kind', 'holder', 'target', 'actors', 'targets', 'version', 'asOf', 'bom', ...pictureParts];
const cutParts: Readonly<Partial<Record<PictureKind, readonly string[]>>> = {
  picture: ['hide'],
  compare: ['from', 'to', 'hide'],
};
const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
const isTarget = (text: string): boolean => parseTargetKey(text) !== null;

/** One name by `one=`, several by `many=a,b`; null for what is neither. */
function readNames(query: Query, one: string, many: string, fits: (text: string) => boolean): readonly string[] | null {
  const given = [query[one], query[many]].filter((value) => value !== undefined && value !== '');
  if (given.length === 0) return [];
  const [value] = given;
  if (given.length > 1 || typeof value !== 'string') return null;
  const listed = [...new Set(query[one] ? [value] : value.split(','))];
  return listed.length <= most && listed.every(fits) ? listed : null;
}

/** How many holders and targets a kind of picture can be of, and the words for it. */
interface Need {
  readonly fits: (holders: number, targets: number) => boolean;
  readonly words: string;
}

const ofEverything: Need = {
  fits: (holders, targets) => holders + targets === 0,
  words: 'a matrix is of all holders, and of all issues or actors',
};
const needs: Readonly<Record<PictureKind, Need>> = {
  picture: { fits: (holders, targets) => holders + targets > 0, words: 'a picture needs holder= or target=' },
  spectrum: {
    fits: (holders, targets) => targets === 1 && holders === 0,
    words: 'a spectrum is of one target= and all holders',
  },
  positions: { fits: () => true, words: '' },
  matrix: ofEverything,
  dyads: ofEverything,
  dyad: {
    fits: (holders, targets) => holders === 2 && targets === 0,
    words: 'what two say about each other needs two actors= and no target=',
  },
  compare: {
    fits: (holders, targets) =>
      holders > 0 && targets > 0 && holders <= mostCompared.actors && holders * targets <= mostCompared.series,
    words:
      'a comparison needs actors= and targets=, ' +
      `at most ${mostCompared.actors} actors and ${mostCompared.series} series`,
  },
};

/** What is wrong with the holders and targets asked for: unreadable (null), or not what a picture of the kind is of. */
function misfits(kind: PictureKind, holders: readonly string[] | null, targets: readonly string[] | null): string[] {
  if (holders && targets) return needs[kind].fits(holders.length, targets.length) ? [] : [needs[kind].words];
  return [...(holders === null ? ['holder= or actors='] : []), ...(targets === null ? ['target= or targets='] : [])];
}

/** The kind `kind=` says, a timeline without; undefined for none that is drawn. */
function readKind({ kind }: Query): PictureKind | undefined {
  if (kind === undefined || kind === '') return 'picture';
  return pictureKinds.find((one) => one === kind && one !== 'positions');
}

/** Whether a file begins with the mark that spreadsheet programs look for. */
export function readBom({ bom }: Query): { readonly bom: boolean; readonly ignored: readonly string[] } {
  const isRead = bom === undefined || bom === '' || bom === 'yes' || bom === 'no';
  return { bom: bom === 'yes', ignored: isRead ? [] : ['bom='] };
}

/**
 * Reads a picture's address. `file` is the kind its name says; null where `kind=` says one that is drawn, a timeline
 * without.
 */
export function parsePictureQuery(query: Query, file: PictureKind | null = null): PictureQuery {
  const named = readKind(query);
  const kind = file ?? named ?? 'picture';
  const [holders, targets] = [
    readNames(query, 'holder', 'actors', isSlug),
    readNames(query, 'target', 'targets', isTarget),
  ];
  const { filter, ignored } = parsePictureFilter(query);
  const asked = parseVersionQuery(query);
  const cutting = cutParts[kind] ?? [];
  const { cut, ignored: uncutting } = readCut(
    Object.fromEntries(cutting.map((part) => [part, query[part]])),
    holders ?? [],
  );
  const known = new Set<string>([...names, ...cutting]);
  const { bom, ignored: unreadBom } = readBom(query);
  return {
    kind,
    holders: holders ?? [],
    targets: targets ?? [],
    filter,
    ...(cutting.length > 0 ? { cut } : {}),
    version: asked.version,
    bom,
    ignored: [
      ...ignored,
      ...asked.ignored,
      ...uncutting,
      ...misfits(kind, holders, targets),
      ...(named === undefined || (file !== null && query.kind !== undefined) ? ['kind='] : []),
      ...unreadBom,
      ...Object.keys(query)
        .filter((name) => !known.has(name))
        .map((name) => `${name}: no such part`),
    ],
  };
}

export type AddressPart = readonly [string, string];

const several = (one: string, many: string, found: readonly string[]): AddressPart[] =>
  found.length === 0 ? [] : [[found.length === 1 ? one : many, found.join(',')]];

/** What names a picture's actors and issues. */
export function namedParts({ holders, targets }: Pick<PictureAsked, 'holders' | 'targets'>): readonly AddressPart[] {
  return [...several('holder', 'actors', holders), ...several('target', 'targets', targets)];
}

/** What alters a picture besides: the period and who is hidden, what counts, the day. */
export function choiceParts({ filter, cut }: Pick<PictureAsked, 'filter' | 'cut'>): readonly AddressPart[] {
  return [...cutQuery(cut ?? uncut), ...Object.entries(pictureQuery(filter))];
}

/** `?holder=china&version=181`; commas and colons stay readable. Empty for none. */
export function partsText(parts: readonly AddressPart[]): string {
  const text = parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`)
    .join('&');
  return text === '' ? '' : `?${text}`;
}

/** `?holder=china&target=issue:peace&hearsay=yes&version=181`: always in this order. */
export function pictureAddressParts(
  asked: PictureAsked,
  before: readonly AddressPart[] = [],
  after: readonly AddressPart[] = [],
): string {
  return partsText([...before, ...namedParts(asked), ...choiceParts(asked), ...after]);
}
