import { parseTargetKey } from '@/lib/domain/target/target';
import { pictureAddressParts, pictureKinds, type PictureAsked, type PictureKind } from './picture-query';

export const pictureFormats = ['svg', 'png', 'csv', 'json', 'zip'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** `spectrum.svg` → its kind and format; null for what there is not. */
export function parsePictureFile(file: string): { readonly kind: PictureKind; readonly format: PictureFormat } | null {
  const [name, ending, ...more] = file.split('.');
  const kind = pictureKinds.find((one) => one === name);
  const format = pictureFormats.find((one) => one === ending);
  if (!kind || !format || more.length > 0) return null;
  return kind === 'positions' && format !== 'csv' && format !== 'json' ? null : { kind, format };
}

const kindPart = ({ kind }: PictureAsked) => (kind === 'picture' ? [] : [['kind', kind] as const]);
const versionPart = (version: number) => [['version', String(version)] as const];

/** `/export/spectrum.svg?target=issue:peace&on=2021-07-28&version=181`. */
export function pictureFileHref(asked: PictureAsked, format: PictureFormat, version: number, bom = false): string {
  return `/export/${asked.kind}.${format}${pictureAddressParts(asked, [], [...versionPart(version), ...(bom ? [['bom', 'yes'] as const] : [])])}`;
}

/** The page on which a picture is taken along: paragraph, citations, files, embedding. */
export const takePictureHref = (asked: PictureAsked): string => `/take/picture${pictureAddressParts(asked, kindPart(asked))}`;

/** The picture alone, for frames in other pages; at the newest version, whichever that will be, without one. */
export const embedHref = (asked: PictureAsked, version: number | null): string =>
  `/embed/picture${pictureAddressParts(asked, kindPart(asked), version === null ? [] : versionPart(version))}`;

/** The page the picture stands on, by the parts it is named by there, and its place on it. */
function placeOfPicture({ kind, holders, targets }: PictureAsked): { readonly path: string; readonly place: string; readonly named: boolean } {
  const [holder, target] = [holders[0], targets[0]];
  if (kind === 'matrix' || holders.length + targets.length === 0) return { path: '/', place: 'where-they-stand', named: false };
  if (holders.length > 1 || targets.length > 1) return { path: '/compare', place: '', named: true };
  if (holder !== undefined) return { path: `/actors/${holder}`, place: target === undefined ? 'over-time' : `on-${target.replace(':', '-')}-title`, named: false };
  const found = parseTargetKey(target ?? '');
  if (found?.kind === 'actor') return { path: `/actors/${found.slug}`, place: 'judgements', named: false };
  return { path: `/issues/${found?.slug ?? ''}`, place: kind === 'spectrum' ? 'on-a-day' : 'over-time', named: false };
}

/** The picture on its page; pinned where a version is given. */
export function picturePageHref(asked: PictureAsked, version: number | null = null): string {
  const { path, place, named } = placeOfPicture(asked);
  const parts = pictureAddressParts(named ? asked : { ...asked, holders: [], targets: [] }, [], version === null ? [] : versionPart(version));
  return `${path}${parts}${place === '' ? '' : `#${place}`}`;
}
