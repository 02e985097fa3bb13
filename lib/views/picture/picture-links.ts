import { parseTargetKey } from '@/lib/domain/target/target';
import { readFileName, type FormatOf } from '../export/export-formats';
import { compareQuery } from '../address/compare-query';
import { hrefOf, type Parts } from '../address/query/define-query';
import { fileParts } from '../address/version-query';
import { dyadParts } from '../page/dyads';
import {
  choiceParts,
  kindPart,
  pictureAddress,
  pictureKinds,
  type PictureAsked,
  type PictureKind,
} from './picture-query';

export type PictureFormat = FormatOf<'picture' | 'positions'>;

const drawnKinds = pictureKinds.filter((kind) => kind !== 'positions');

/** `spectrum.svg` → its kind and format; null for what there is not. */
export function parsePictureFile(file: string): { readonly kind: PictureKind; readonly format: PictureFormat } | null {
  const found = readFileName(file, 'picture', drawnKinds) ?? readFileName(file, 'positions', ['positions']);
  return found && { kind: found.name, format: found.format };
}

/** Whether a picture's table is of positions; of statements otherwise. */
export const showsPositions = (kind: PictureKind): boolean =>
  kind === 'matrix' || kind === 'spectrum' || kind === 'positions';

/** `/export/spectrum.svg?target=issue:peace&on=2021-07-28&version=181`. */
export function pictureFileHref(asked: PictureAsked, format: PictureFormat, version: number, bom = false): string {
  return pictureAddress(`/export/${asked.kind}.${format}`, asked, {}, fileParts(version, bom));
}

/** The page on which a picture is taken along: paragraph, citations, files, embedding. */
export const takePictureHref = (asked: PictureAsked): string => pictureAddress('/take/picture', asked, kindPart(asked));

/** The picture alone, for frames in other pages; at the newest version, whichever that will be, without one. */
export const embedHref = (asked: PictureAsked, version: number | null): string =>
  pictureAddress('/embed/picture', asked, kindPart(asked), fileParts(version));

/**
 * The page a picture stands on, its place there, and the parts by which that page is asked for its actors and issues.
 */
interface PicturePlace {
  readonly path: string;
  readonly place: string;
  readonly parts: Parts;
}

const compared = ({ holders, targets }: PictureAsked): Parts =>
  compareQuery({ actors: holders.map((slug) => ({ slug })), targets: targets.map((key) => ({ key })) });

/** Where everybody's positions on one target stand. */
function placeOfTarget(target: string, kind: PictureKind): PicturePlace {
  const found = parseTargetKey(target);
  if (found?.kind === 'actor') return { path: `/actors/${found.slug}`, place: 'judgements', parts: {} };
  return { path: `/issues/${found?.slug ?? ''}`, place: kind === 'spectrum' ? 'on-a-day' : 'over-time', parts: {} };
}

function placeOfTimeline(asked: PictureAsked): PicturePlace {
  const {
    kind,
    holders: [holder, ...others],
    targets: [target, ...more],
  } = asked;
  if (others.length > 0 || more.length > 0) return { path: '/compare', place: '', parts: compared(asked) };
  if (holder !== undefined)
    return {
      path: `/actors/${holder}`,
      place: target === undefined ? 'over-time' : `on-${target.replace(':', '-')}-title`,
      parts: {},
    };
  return target === undefined ? { path: '/', place: 'where-they-stand', parts: {} } : placeOfTarget(target, kind);
}

function placeOfPicture(asked: PictureAsked): PicturePlace {
  switch (asked.kind) {
    case 'matrix':
      return { path: '/', place: 'where-they-stand', parts: {} };
    case 'compare':
      return { path: '/compare', place: 'over-time', parts: compared(asked) };
    case 'dyads':
      return { path: '/dyads', place: 'matrix', parts: {} };
    case 'dyad':
      return { path: '/dyads', place: 'pair', parts: dyadParts(asked.holders) };
    case 'picture':
    case 'spectrum':
    case 'positions':
      return placeOfTimeline(asked);
  }
}

/** The picture on its page; pinned where a version is given. */
export function picturePageHref(asked: PictureAsked, version: number | null = null): string {
  const { path, place, parts } = placeOfPicture(asked);
  const address = hrefOf(path, { ...parts, ...choiceParts(asked), ...fileParts(version) });
  return place === '' ? address : `${address}#${place}`;
}
