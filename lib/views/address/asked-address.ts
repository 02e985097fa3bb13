/** What an address was probably after, as words: `/actors/peoples-republic` → "peoples republic". */
export function lastWord(address: string): string {
  const last =
    address
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/[-_]+/g, ' ').trim();
  } catch {
    return last.replace(/[-_%]+/g, ' ').trim();
  }
}

/** The parts an address names: `/actors/china` → `actors`, `china`; null for anything shorter or deeper. */
export function sectionAndSlug(address: string): readonly [string, string] | null {
  const [section, slug, ...deeper] = address.split('/').slice(1);
  if (!section || !slug || deeper.length > 0) return null;
  try {
    return [section, decodeURIComponent(slug)];
  } catch {
    return null;
  }
}
