import { parseTargetKey } from '@/lib/domain/target/target';
import type { Query } from '../evidence-filter';
import { parsePictureFilter, pictureParts, pictureQuery, type PictureFilter } from '../picture-filter';
import { parseVersionQuery } from '../version-query';

/** A timeline of one target or several; the overview's matrix; all actors on the axis of one target; positions, as a table alone. */
export const pictureKinds = ['picture', 'matrix', 'spectrum', 'positions'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A picture as its address names it. Without holders: everybody's; without targets: everything the holders spoke to. */
export interface PictureAsked {
  readonly kind: PictureKind;
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  readonly filter: PictureFilter;
}

export interface PictureQuery extends PictureAsked {
  readonly version: number | null;
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

const most = 12;
const names = new Set<string>(['kind', 'holder', 'target', 'actors', 'targets', 'version', 'asOf', 'bom', ...pictureParts]);
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
    case 'picture': return holders.length + targets.length === 0 ? ['a picture needs holder= or target='] : [];
    case 'spectrum': return targets.length === 1 && holders.length === 0 ? [] : ['a spectrum is of one target= and all holders'];
    case 'positions': return [];
    case 'matrix': return holders.length + targets.length === 0 ? [] : ['a matrix is of all holders and issues'];
  }
}

/** Reads a picture's address. `file` is the kind its name says; null where `kind=` says it, a timeline without. */
export function parsePictureQuery(query: Query, file: PictureKind | null = null): PictureQuery {
  const named = query.kind === undefined || query.kind === '' ? 'picture' : pictureKinds.find((one) => one === query.kind);
  const kind = file ?? named ?? 'picture';
  const [holders, targets] = [readNames(query, 'holder', 'actors', isSlug), readNames(query, 'target', 'targets', isTarget)];
  const { filter, ignored } = parsePictureFilter(query);
  const asked = parseVersionQuery(query);
  const bom = query.bom === undefined || query.bom === '' || query.bom === 'yes' || query.bom === 'no';
  return {
    kind, holders: holders ?? [], targets: targets ?? [], filter, version: asked.version, bom: query.bom === 'yes',
    ignored: [
      ...ignored, ...asked.ignored,
      ...(holders === null ? ['holder= or actors='] : []), ...(targets === null ? ['target= or targets='] : []),
      ...(holders && targets ? misfits(kind, holders, targets) : []),
      ...(named === undefined || (file !== null && query.kind !== undefined) ? ['kind='] : []), ...(bom ? [] : ['bom=']),
      ...Object.keys(query).filter((name) => !names.has(name)).map((name) => `${name}: no such part`),
    ],
  };
}

type Part = readonly [string, string];

const several = (one: string, many: string, found: readonly string[]): Part[] =>
  found.length === 0 ? [] : [[found.length === 1 ? one : many, found.join(',')]];

/** `?holder=china&target=issue:peace&hearsay=yes&version=181`: always in this order. */
export function pictureAddressParts({ holders, targets, filter }: PictureAsked, before: readonly Part[] = [], after: readonly Part[] = []): string {
  const parts = [...before, ...several('holder', 'actors', holders), ...several('target', 'targets', targets), ...Object.entries(pictureQuery(filter)), ...after];
  const text = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`).join('&');
  return text === '' ? '' : `?${text}`;
}
