const none: ReadonlySet<string> = new Set();

/** The words of a list, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A pattern for words that are one of these as a whole; the list's own words may be patterns: `refut\w+`. */
export const wholeWord = (patterns: string): RegExp => new RegExp(`^(?:${patterns.trim().split(/\s+/).join('|')})$`);

/** The lists of a table of words, each as a set by its name. */
export function wordSets<Name extends string>(
  table: Readonly<Record<Name, string>>,
): (name: Name) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>(
    Object.entries<string>(table).map(([name, words]) => [name, wordSet(words)]),
  );
  return (name) => sets.get(name) ?? none;
}
