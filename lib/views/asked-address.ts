/** What an address was probably after, as words: `/actors/peoples-republic` → "peoples republic". */
export function lastWord(address: string): string {
  const last = address.split('/').filter((part) => part !== '').at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/[-_]+/g, ' ').trim();
  } catch {
    return last.replace(/[-_%]+/g, ' ').trim();
  }
}
