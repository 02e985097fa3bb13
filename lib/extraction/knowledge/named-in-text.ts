import type { Knowledge } from './knowledge';

const longestRead = 200_000;
const mostNamed = 60;
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true;
  }
  return false;
}

/**
 * Slugs of the known actors that a text calls by their full name, and of those the persons among them hold an office
 * with: for a list to choose from, not for reading. Looks at the first 200,000 characters; at most 60, by slug.
 */
export function namedInText(knowledge: Knowledge, text: string): string[] {
  const read = text.slice(0, longestRead);
  const named = [...knowledge.actors.values()].filter(({ relay, name }) => !relay && holdsName(read, name));
  const slugs = new Set(named.flatMap(({ slug, roles }) => [slug, ...roles.map(({ of }) => of)]));
  return [...slugs].sort().slice(0, mostNamed);
}
