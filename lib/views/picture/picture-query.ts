import { mostCompared } from '../address/compare-query';
import { parsePictureFilter, pictureQuery, type PictureFilter } from '../address/picture-filter';
import { oneOf } from '../address/query/choice';
import { bom, compared, counting, narrowing, positionDay, state } from '../address/query/query-parts';
import { defineQuery, hrefOf, pick, unknownParts, type Parts, type Query } from '../address/query/define-query';
import { stateAsked } from '../address/version-query';
import { soundCut, uncut, type PictureCut } from './picture-cut';

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

/** What an address draws by saying so; positions are a table alone. */
const drawn = pictureKinds.filter((kind) => kind !== 'positions');
const address = defineQuery({
  kind: oneOf(drawn, { why: 'none of the choices' }, 'picture'),
  holder: narrowing.holder,
  actors: compared.actors,
  target: narrowing.target,
  targets: compared.targets,
  from: compared.from,
  to: compared.to,
  hidden: compared.hidden,
  ...counting,
  ...positionDay,
  ...state,
  bom,
});

/** The parts that only some kinds of picture have. */
const cutting: Readonly<Partial<Record<PictureKind, readonly string[]>>> = {
  picture: ['hidden'],
  compare: ['from', 'to', 'hidden'],
};

const most = mostCompared.series;

/** One name or several, not both and not too many; null for what is neither. */
function namesOf(one: string | undefined, many: readonly string[] | undefined): readonly string[] | null {
  if (one !== undefined && many !== undefined) return null;
  const named = one === undefined ? [...new Set(many)] : [one];
  return named.length <= most ? named : null;
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

/** What is wrong with the holders and targets asked for: too many (null), or not what a picture of the kind is of. */
function misfits(kind: PictureKind, holders: readonly string[] | null, targets: readonly string[] | null): string[] {
  if (holders && targets) return needs[kind].fits(holders.length, targets.length) ? [] : [needs[kind].words];
  return [...(holders === null ? ['holder= or actors='] : []), ...(targets === null ? ['target= or targets='] : [])];
}

/** The parts of a picture's address; a file's name says its kind, and one that is not cut has no parts for that. */
function partsOf(file: PictureKind | null, kind: PictureKind): readonly string[] {
  const cuts = cutting[kind] ?? [];
  const others = ['from', 'to', 'hidden', ...(file === null ? [] : ['kind'])].filter((part) => !cuts.includes(part));
  return address.parts.filter((part) => !others.includes(part));
}

/**
 * Reads a picture's address. `file` is the kind its name says; null where `kind=` says one that is drawn, a timeline
 * without.
 */
export function parsePictureQuery(query: Query, file: PictureKind | null = null): PictureQuery {
  const kind = file ?? address.parse(pick(query, ['kind'])).value.kind ?? 'picture';
  const parts = partsOf(file, kind);
  const { value, ignored } = address.parse(pick(query, parts));
  const [holders, targets] = [namesOf(value.holder, value.actors), namesOf(value.target, value.targets)];
  const { cut, ignored: uncutting } = soundCut(value, holders ?? []);
  const { version, ignored: unversioned } = stateAsked(value);
  return {
    kind,
    holders: holders ?? [],
    targets: targets ?? [],
    filter: parsePictureFilter(query).filter,
    ...(kind in cutting ? { cut } : {}),
    version,
    bom: value.bom ?? false,
    ignored: [
      ...ignored,
      ...unversioned,
      ...uncutting,
      ...misfits(kind, holders, targets),
      ...unknownParts(query, parts),
    ],
  };
}

const one = (names: readonly string[]) => (names.length === 1 ? names[0] : null);
const many = (names: readonly string[]) => (names.length > 1 ? names : null);

/** What names a picture's actors and issues. */
export function namedParts({ holders, targets }: Pick<PictureAsked, 'holders' | 'targets'>): Parts {
  return address.print({
    holder: one(holders),
    actors: many(holders),
    target: one(targets),
    targets: many(targets),
  });
}

/** What alters a picture besides: the period and who is hidden, what counts, the day. */
export function choiceParts({ filter, cut = uncut }: Pick<PictureAsked, 'filter' | 'cut'>): Parts {
  return { ...address.print(cut), ...pictureQuery(filter) };
}

/** Which kind it is, where its address does not say so by its name. */
export function kindPart({ kind }: Pick<PictureAsked, 'kind'>): Parts {
  return address.print({ kind: kind === 'positions' ? null : kind });
}

/** `/export/picture.svg?holder=china&target=issue:peace&hearsay=yes&version=181`: always in this order. */
export const pictureAddress = (path: string, asked: PictureAsked, before: Parts = {}, after: Parts = {}): string =>
  hrefOf(path, { ...before, ...namedParts(asked), ...choiceParts(asked), ...after });
