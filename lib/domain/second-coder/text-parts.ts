/** A stretch of a text, in UTF-16 code units. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
}

export const partSettings = {
  /** The most that is sent at once, in UTF-16 code units. */
  longest: 12_000,
  /** The most parts of one article that are sent. */
  most: 10,
} as const;

/**
 * The last place up to `end` where a line, a sentence or a word ends; `end` itself, off a surrogate pair, where none
 * does.
 */
function cutBefore(text: string, start: number, end: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, end - 1);
    if (at > start) return at + mark.length <= end ? at + mark.length : at;
  }
  return /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

/**
 * The text in parts that end where a line does, put together the text again; a longer line is cut where a sentence or
 * word ends.
 */
export function splitText(text: string, longest: number = partSettings.longest): TextPart[] {
  const parts: TextPart[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : cutBefore(text, start, start + longest);
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return parts.filter((part) => part.text.trim() !== '');
}
