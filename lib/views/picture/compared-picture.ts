import type { CompareQuery } from '../address/compare-query';
import type { PictureFilter } from '../address/picture-filter';
import type { PictureAsked } from './picture-query';

/** The comparison a page shows as a picture to take along, every choice in it; null where nothing is compared. */
export function toComparedPicture(
  { actors, targets, from, to, hidden }: CompareQuery,
  filter: PictureFilter,
): PictureAsked | null {
  if (actors.length === 0 || targets.length === 0) return null;
  const holders = actors.map(({ slug }) => slug);
  return {
    kind: 'compare',
    holders,
    targets: targets.map(({ key }) => key),
    filter,
    cut: { from, to, hidden: hidden.filter((slug) => holders.includes(slug)) },
  };
}
