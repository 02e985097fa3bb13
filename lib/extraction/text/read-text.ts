import { accepted, refused, type Result } from '../../domain/outcome/result';

export type TextRefusal = { readonly code: 'empty-text' | 'binary-file' | 'text-too-long'; readonly message: string };

/** In UTF-16 code units. */
export const longestText = 5_000_000;

/**
 * The text of a file in UTF-8 (or UTF-16 with its mark), with byte order mark and line ends kept, so that offsets count
 * from the file's first character. Refuses nothing but white space, binary matter and what is too long to be an
 * article.
 */
export function readText(bytes: Uint8Array): Result<string, TextRefusal> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return checkText(text);
}

/** The same checks for a text that is read already. */
function checkText(text: string): Result<string, TextRefusal> {
  if (text.length > longestText)
    return refused({
      code: 'text-too-long',
      message: `The text is longer than ${longestText.toLocaleString('en')} characters.`,
    });
  if (looksBinary(text)) return refused({ code: 'binary-file', message: 'This is not text but a binary file.' });
  if (!/[\p{L}\p{N}]/u.test(text)) return refused({ code: 'empty-text', message: 'The text is empty.' });
  return accepted(text);
}

/** Zero characters, or many that no decoder or keyboard makes. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const size = Math.min(text.length, 20_000);
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) odd++;
  }
  return odd > 20 && odd > size / 20;
}
