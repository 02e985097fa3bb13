import type { Span } from '../../domain/article/span';
import { beginsWithCapitals, datelineLength } from './dateline';

/**
 * What a line of an article is: running text, the headline and what else stands above it, a picture's caption, or
 * matter that nobody utters.
 */
type ParagraphKind = 'prose' | 'headline' | 'caption' | 'furniture';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly text: string;
}

const furniture = [
  /^(sources?|photos?|images?|credits?|file photo|picture|video|caption|advertisement)\s*[:|]/i,
  /^(related|read more|read also|see also|watch|listen|tags?|topics?|share|filed under)\s*[:|]/i,
  /^(editor's note|correction)\s*[:|]/i,
  /^(advertisement|share (this|on)\b|follow us|subscribe|sign up|click here|download the|get the app|newsletter)/i,
  /^(read more|read also|more on this|related (stories|articles|topics)|loading|skip to|most read)/i,
  /^(all rights reserved|copyright\b|©|\(c\) ?\d{4})/i,
  /^(comments?|print|email|facebook|twitter|whatsapp)$/i,
  /\b(getty images|all rights reserved|\/ ?(afp|reuters|epa|ap)\)?|via (ap|reuters|getty))\s*[.\])]*$/i,
  /^(by|reporting by|writing by|editing by|compiled by) [A-Z][^.!?]{0,80}$/,
  /^\(?(reporting|additional reporting|writing|editing) by\b/i,
  /^(\d+|[*_\-=.•·|#~ ]+)$/,
];

const wordsOf = (line: string): number => line.split(/\s+/).length;
/** Letters and digits alone: what two copies of one headline share. */
const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A line longer than this is running text, whatever it begins with. */
const longestFurniture = 300;

/**
 * The lines of a text as paragraphs, white space around them, datelines and glued-on dates left out; offsets in UTF-16
 * code units of the text, whatever its line ends. Short lines without a full stop above the first running text count as
 * headlines, and so does any repeat of one further down.
 */
export function toParagraphs(text: string): readonly Paragraph[] {
  const lines = [...spansOfLines(text)];
  const body = lines.findIndex((line) => !looksLikeHeadline(line.text));
  const above = lines.length > 1 ? lines.slice(0, body < 0 ? 1 : body).filter((line) => !isMatter(line.text)) : [];
  const headlines = new Set(above.map((line) => bare(line.text)));
  const inCapitals = lines.filter((line) => beginsWithCapitals(line.text));
  const place = inCapitals.length === 1 && inCapitals[0] === lines[Math.max(0, body)] ? inCapitals[0] : undefined;
  return lines.map((line) => {
    const kind = kindOf(line.text, headlines);
    return { ...(kind === 'prose' ? withoutDateline(line, place) : line), kind };
  });
}

function kindOf(line: string, headlines: ReadonlySet<string>): ParagraphKind {
  if (line.length <= 160 && headlines.has(bare(line))) return 'headline';
  if (line.length > longestWord && !isWords(line)) return 'furniture';
  if (caption.test(line.slice(0, 500))) return 'caption';
  return isMatter(line) ? 'furniture' : 'prose';
}

/** A run of so many characters without a blank is no word, and costs a tagger dear. */
const longestWord = 2000;

function isWords(line: string): boolean {
  let run = 0;
  for (let at = 0; at < line.length; at++) {
    run = isBlank(line, at) ? 0 : run + 1;
    if (run > longestWord) return false;
  }
  return true;
}

const isMatter = (line: string): boolean =>
  line.length <= longestFurniture && furniture.some((pattern) => pattern.test(line));

const caption = /^(file|file photo|pictured)\s?[-–—:]\s|^[^[]{20,400}\[[^\]]{3,60}\]\s*$/i;
function withoutDateline<L extends { start: number; text: string }>(line: L, place: L | undefined): L {
  const length = datelineLength(line.text, line === place);
  return length === 0 ? line : { ...line, start: line.start + length, text: line.text.slice(length) };
}

const looksLikeHeadline = (line: string): boolean =>
  line.length <= 160 && wordsOf(line) <= 22 && !/[.!?…]["'”’)\]]*$/.test(line);

const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12;

function* spansOfLines(text: string): Generator<Omit<Paragraph, 'kind'>> {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = trimmed(text, from, at);
    if (line) yield line;
    from = at + 1;
  }
}

const isBlank = (text: string, at: number): boolean =>
  /[\s\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(text.charAt(at));

function trimmed(text: string, from: number, to: number): Omit<Paragraph, 'kind'> | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}
