/** "Tianjin meeting, 28 July" → `tianjin-meeting-28-july`; words without Latin letters or digits give an empty text. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** The first of `wished`, `wished-2`, `wished-3` … that is not taken; `instead` where nothing is wished. */
export function freeSlug(wished: string, instead: string, isTaken: (slug: string) => boolean): string {
  const base = wished || instead;
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
