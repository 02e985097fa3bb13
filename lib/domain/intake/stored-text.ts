/** The most that is taken in as one article, in UTF-16 code units. */
export const longestText = 5_000_000;

/**
 * A text as it will be stored: byte order mark and NUL go, line ends become LF, halves of characters become U+FFFD.
 * Nothing else is touched, so that offsets into it can be checked against the source.
 */
export function toStoredText(raw: string): string {
  return raw
    .replace(/^\uFEFF/u, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/gu, '\n')
    .toWellFormed();
}

export type TextFault = 'empty' | 'binary' | 'too-long';

/** Control characters that no text has, and what stands for a byte that could not be read. */
const isBroken = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd;

/**
 * What keeps a text from being an article; null for nothing. More than one broken character in a hundred mean it is no
 * text.
 */
export function faultOf(text: string): TextFault | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longestText) return 'too-long';
  const looked = Math.min(text.length, 100_000);
  let broken = 0;
  for (let index = 0; index < looked; index += 1) if (isBroken(text.charCodeAt(index))) broken += 1;
  return broken > 5 && broken * 100 > looked ? 'binary' : null;
}
