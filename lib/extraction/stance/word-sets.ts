const none: ReadonlySet<string> = new Set();

/** The lists of a table of words, each as a set by its name. */
export function wordSets<Name extends string>(
  table: Readonly<Record<Name, string>>,
): (name: Name) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>(
    Object.entries<string>(table).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
  );
  return (name) => sets.get(name) ?? none;
}
