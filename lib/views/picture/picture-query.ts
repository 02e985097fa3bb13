import { parseTargetKey } from '@/lib/domain/target/target';
import { mostCompared } from '../compare-query';
import type { Query } from '../evidence-filter';
import { parsePictureFilter, pictureParts, pictureQuery, type PictureFilter } from '../picture-filter';
import { parseVersionQuery } from '../version-query';
import { cutQuery, readCut, uncut, type PictureCut } from './picture-cut';

/**
 * A timeline of one target or several; the overview's matrix; all actors on the axis of one target; positions, as a
 * table alone; a comparison, a timeline for each target on one axis; who says what about whom; what two say about each
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

/** What a kind of picture needs and cannot use, said when it is missing or given. */
function misfits(kind: PictureKind, holders: readonly string[], targets: readonly string[]): string[] {
  switch (kind) {
    case 'picture':
      return holders.length + targets.length === 0 ? ['a picture needs holder= or target='] : [];
    case 'spectrum':
      return targets.length === 1 && holders.length === 0 ? [] : ['a spectrum is of one target= and all holders'];
    case 'positions':
      return [];
    case 'matrix':
    case 'dyads':
      return holders.length + targets.length === 0 ? [] : ['a matrix is of all holders, and of all issues or actors'];
    case 'dyad':
      return holders.length === 2 && targets.length === 0
        ? []
        : ['what two say about each other needs two actors= and no target='];
    case 'compare':
      return holders.length > 0 &&
        targets.length > 0 &&
        holders.length <= mostCompared.actors &&
        holders.length * targets.length <= mostCompared.series
        ? []
        : [
            `a comparison needs actors= and targets=, at most ${mostCompared.actors} actors and ` +
              `${mostCompared.series} series`,
          ];
  }
}

/**
 * Reads a picture's address. `file` is the kind its name says; null where `kind=` says one that is drawn, a timeline
 * without.
 */
export function parsePictureQuery(query: Query, file: PictureKind | null = null): PictureQuery {
  const named =
    query.kind === undefined || query.kind === ''
      ? 'picture'
      : pictureKinds.find((one) => one === query.kind && one !== 'positions');
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
  const bom = query.bom === undefined || query.bom === '' || query.bom === 'yes' || query.bom === 'no';
  return {
    kind,
    holders: holders ?? [],
    targets: targets ?? [],
    filter,
    ...(cutting.length > 0 ? { cut } : {}),
    version: asked.version,
    bom: query.bom === 'yes',
    ignored: [
      ...ignored,
      ...asked.ignored,
      ...uncutting,
      ...(holders === null ? ['holder= or actors='] : []),
      ...(targets === null ? ['target= or targets='] : []),
      ...(holders && targets ? misfits(kind, holders, targets) : []),
      ...(named === undefined || (file !== null && query.kind !== undefined) ? ['kind='] : []),
      ...(bom ? [] : ['bom=']),
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
