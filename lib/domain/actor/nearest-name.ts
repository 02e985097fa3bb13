/** The number of single letters to put in, take out or replace to turn one word into the other (Levenshtein 1966). */
export type Distance = (a: string, b: string) => number;

export interface NameLink {
  readonly name: string;
  readonly href: string;
}

/** Small letters and digits of any script, without accents; all else parts words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 0 for the same name, up to 1 for one that shares nothing; a name that holds all of the query is near. */
function remoteness(query: string, name: string, distance: Distance): number {
  const target = plain(name);
  if (target === query) return 0;
  if (query.length >= 3 && target.includes(query)) return 0.1;
  const words = target.split(' ').map((word) => distance(query, word) / Math.max(query.length, word.length));
  return Math.min(distance(query, target) / Math.max(query.length, target.length), ...words.map((word) => word + 0.05));
}

const farthest = 0.35;

/** The names nearest to what was typed, nearest first; none that is only remotely like it. */
export function nearestNames(typed: string, names: readonly NameLink[], distance: Distance, most = 5): NameLink[] {
  const query = plain(typed);
  if (query === '') return [];
  return names
    .map((named) => ({ named, remote: remoteness(query, named.name, distance) }))
    .filter(({ remote }) => remote <= farthest)
    .sort((a, b) => a.remote - b.remote || a.named.name.localeCompare(b.named.name, 'en'))
    .filter(({ named }, index, all) => all.findIndex((other) => other.named.href === named.href) === index)
    .slice(0, most)
    .map(({ named }) => named);
}
