import { parseTargetKey } from '@/lib/domain/target/target';
import type { Query } from '../address/evidence-filter';
import { parsePictureFilter, pictureQuery, type PictureFilter } from '../address/picture-filter';
import { partsText } from './picture-query';
import { parseVersionQuery } from '../address/version-query';

/** One of a page's small pictures: what the explorer needs to draw it is asked for when the explorer is. */
export interface SmallPicture {
  readonly target: string;
  /** The actor on whose page it stands; null: on the overview. */
  readonly holder: string | null;
  readonly filter: PictureFilter;
  /** The data version it was drawn from. */
  readonly drawnFrom: number;
}

/** `/explorer/issue:peace?holder=china&standing=yes&drawnFrom=181`; what the page's links keep comes after. */
export function explorerAddress({ target, holder, filter, drawnFrom }: SmallPicture): string {
  const named = holder === null ? [] : [['holder', holder] as const];
  const parts = [...named, ...Object.entries(pictureQuery(filter)), ['drawnFrom', String(drawnFrom)] as const];
  return `/explorer/${target}${partsText(parts)}`;
}

/** The picture an address names, and the version the links in it keep; null where it names none. */
export function parseExplorerAddress(
  target: string,
  query: Query,
): (SmallPicture & { readonly version: number | null }) | null {
  const { holder, drawnFrom } = query;
  const { filter, ignored } = parsePictureFilter(query);
  const { version, ignored: unversioned } = parseVersionQuery(query);
  const sound =
    parseTargetKey(target) !== null &&
    typeof drawnFrom === 'string' &&
    /^\d{1,9}$/u.test(drawnFrom) &&
    (holder === undefined || typeof holder === 'string') &&
    ignored.length + unversioned.length === 0;
  return sound ? { target, holder: holder ?? null, filter, drawnFrom: Number(drawnFrom), version } : null;
}
