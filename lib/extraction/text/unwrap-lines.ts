/** Longer lines are paragraphs of their own, not lines of print. */
const widestPrint = 160;
/** In wrapped text at least this share of the lines that another follows break off in the middle of a sentence. */
const brokenOff = 0.4;
const fewest = 3;
/** Lines of print are of about one length; one that leaves more room than this ends its paragraph. */
const full = 0.8;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines without the white space round them; empty ones too. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    lines.push({ text: text.slice(start, stop).trim(), start });
    start = stop + 1;
  }
  return lines;
}

const endsSentence = (line: string): boolean => /[.!?:;…][\p{Pf}\p{Pe}"'’”]*$/u.test(line);
const goesOn = (line: string): boolean => /^\p{Ll}/u.test(line);

/** Pairs of lines with nothing between them. */
const neighbours = (lines: readonly Line[]): readonly (readonly [Line, Line])[] =>
  lines.flatMap((line, at): (readonly [Line, Line])[] => {
    const next = lines[at + 1];
    return next && line.text !== '' && next.text !== '' ? [[line, next]] : [];
  });

/** The longest line but for a few; 0 for a text whose lines are no lines of print. */
function widthOf(lines: readonly Line[], pairs: readonly (readonly [Line, Line])[]): number {
  const lengths = lines
    .map(({ text }) => text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  const broken = pairs.filter(([line]) => !endsSentence(line.text)).length;
  return width <= widestPrint && broken >= fewest && broken >= brokenOff * pairs.length ? width : 0;
}

/**
 * A text whose lines are lines of print, as in PDFs and mails, with its line breaks inside paragraphs as spaces:
 * nothing moves, so that offsets are those of the text as given. A text with a paragraph a line is left as it is.
 */
export function unwrapLines(text: string): string {
  const lines = linesOf(text);
  const pairs = neighbours(lines);
  const width = widthOf(lines, pairs);
  if (width === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [line, next] of pairs) {
    const [word = ''] = next.text.split(/\s/u);
    if (!goesOn(next.text) && line.text.length + 1 + word.length <= full * width) continue;
    const at = next.start - 1;
    const begin = text.charAt(at - 1) === '\r' ? at - 1 : at;
    parts.push(text.slice(from, begin), ' '.repeat(next.start - begin));
    from = next.start;
  }
  return [...parts, text.slice(from)].join('');
}
