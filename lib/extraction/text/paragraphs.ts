import type { Span } from '../../domain/article/span';

/** What a line of an article is: running text, the headline above it, or matter that nobody utters. */
export type ParagraphKind = 'prose' | 'headline' | 'furniture';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly text: string;
}

const furniture = [
  /^(source|sources|photo|photos|image|images|credit|credits|file photo|picture|video|caption|advertisement|related|read more|read also|see also|watch|listen|tags?|topics?|share|filed under|editor's note|correction)\s*[:|]/i,
  /^(advertisement|share (this|on)\b|follow us|subscribe|sign up|click here|read more|read also|more on this|related (stories|articles|topics)|loading|skip to|most read|all rights reserved|copyright\b|©|\(c\) ?\d{4}|download the|get the app|comments?$|print$|email$|facebook$|twitter$|whatsapp$|newsletter)/i,
  /\b(getty images|all rights reserved|\/ ?(afp|reuters|epa|ap)\)?|via (ap|reuters|getty))\s*[.\])]*$/i,
  /^(by|reporting by|writing by|editing by|compiled by) [A-Z][^.!?]{0,80}$/,
  /^\(?(reporting|additional reporting|writing|editing) by\b/i,
  /^(\d+|[*_\-=.•·|#~ ]+)$/,
];

const wordsOf = (line: string): number => line.split(/\s+/).length;
/** Letters and digits alone: what two copies of one headline share. */
const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A line longer than this is running text, whatever it begins with. */
const longestFurniture = 300;

/**
 * The lines of a text as paragraphs, white space around them left out; offsets in UTF-16 code units of the text, whatever its
 * line ends. The first line counts as headline when it is short and does not end like a sentence, and so does any repeat of it.
 */
export function toParagraphs(text: string): readonly Paragraph[] {
  const lines = [...spansOfLines(text)];
  const first = lines[0];
  const headline = first && lines.length > 1 && looksLikeHeadline(first.text) ? bare(first.text) : null;
  return lines.map((line) => ({ ...line, kind: kindOf(line.text, headline) }));
}

function kindOf(line: string, headline: string | null): ParagraphKind {
  if (headline !== null && line.length < longestFurniture && bare(line) === headline) return 'headline';
  if (line.length > longestFurniture) return 'prose';
  return furniture.some((pattern) => pattern.test(line)) ? 'furniture' : 'prose';
}

const looksLikeHeadline = (line: string): boolean => line.length <= 160 && wordsOf(line) <= 22 && !/[.!?…]["'”’)\]]*$/.test(line);

const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12;

function* spansOfLines(text: string): Generator<Omit<Paragraph, 'kind'>> {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = trimmed(text, from, at);
    if (line) yield line;
    from = at + 1;
  }
}

const isBlank = (text: string, at: number): boolean => /[\s\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(text.charAt(at));

function trimmed(text: string, from: number, to: number): Omit<Paragraph, 'kind'> | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}
