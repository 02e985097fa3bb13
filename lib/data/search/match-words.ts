/**
 * What is asked of the index: every word must occur, the last one at least as the beginning of a word. A word is given
 * as its runs of letters and digits, which must stand side by side: `U.S.` is `['u', 's']`. Quoted, none of them is an
 * operator.
 */
export function toMatch(words: readonly (readonly string[])[]): string {
  return words
    .map((runs, index) => `"${runs.join(' ').replaceAll('"', '')}"${index === words.length - 1 ? ' *' : ''}`)
    .join(' ');
}
