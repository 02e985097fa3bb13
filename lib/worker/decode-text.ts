/** Where a page says how it is written, as HTML allows it: in its first bytes. */
const looked = 2048;

/** The encoding an HTML page names in itself; null where it names none. */
export function charsetInPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ?? null;
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 on. Node 20 decodes it as ISO 8859-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/gu, (character) => upper.charAt(character.charCodeAt(0) - 0x80));

/** UTF-16 where its mark stands first; null without one. */
function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Bytes as text: UTF-8, or UTF-16 where its mark stands first; what is neither is taken as it says it is written, else
 * as Windows-1252. Valid UTF-8 goes before what is said, which is often wrong.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const named = charset === null ? null : decoderFor(charset);
  // In these, any text is valid UTF-8 too, and means something else.
  if (named && /^(?:utf-16|iso-2022)/u.test(named.encoding)) return named.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (named && named.encoding !== 'windows-1252') return named.decode(bytes);
    if (named) return decodeWindows(bytes);
    return bytes.includes(0) ? new TextDecoder('utf-8').decode(bytes) : decodeWindows(bytes);
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * What is to be known of how bytes were read as `text`: letters that could not be read, or that were guessed. Empty for
 * nothing.
 */
export function decodingRemark(bytes: Uint8Array, charset: string | null, text: string): string {
  const lost = text.split('\ufffd').length - 1;
  if (lost > 0)
    return (
      `${lost === 1 ? 'One character' : `${lost.toLocaleString('en')} characters`} could not be read: ` +
      'look for “\ufffd” in the text.'
    );
  const isMarked = markedEncoding(bytes) !== null;
  const isGuessed = !isMarked && (charset === null || decoderFor(charset) === null) && !isUtf8(bytes);
  return isGuessed
    ? 'The file doesn’t say how its letters are written: they were read as Windows-1252. Look for wrong ones.'
    : '';
}
