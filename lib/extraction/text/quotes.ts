import type { Span } from '../../domain/article/span';
import { itemAt } from './item-at';
import { findQuoteMarks, type QuoteMark } from './quote-marks';

/** A quotation with its marks; `depth` 0 is the outermost. Offsets into the whole text. */
export interface Quote extends Span {
  readonly depth: number;
  /** Runs to the paragraph's end without a closing mark, because the next paragraph opens it again. */
  readonly continues: boolean;
  /** A mark was missing or turned the wrong way, and its place was worked out. */
  readonly repaired: boolean;
}

interface Open {
  readonly mark: QuoteMark;
  readonly depth: number;
  /** Its place among the marks, and how many quotations were complete before it. */
  readonly index: number;
  readonly complete: number;
}

const deepest = 4;
/** Farther from its beginning, a mark that looks like another beginning is one. */
const longestTurned = 600;
/** No quotation runs farther without being opened anew: its end is missing, or its beginning is none. */
const longestQuote = 3000;

/**
 * The quotations of one paragraph in order of their beginning. `reopens`: the next paragraph begins with an opening
 * mark, so that an unclosed quotation runs on. Unclosed marks are else closed where a comma and a wrong mark show their
 * end, or at the paragraph's end where the quotation is the whole paragraph; what cannot be repaired is refused (no
 * quotation). A beginning whose end does not come within 3,000 characters is passed over, and the marks behind it are
 * read as if it were not there.
 */
export function findQuotes(paragraph: string, offset: number, reopens: boolean): readonly Quote[] {
  const marks = dropApostrophes(findQuoteMarks(paragraph));
  const open: Open[] = [];
  const quotes: Quote[] = [];
  const close = (end: number, repaired: boolean): void => {
    const last = open.pop();
    if (last)
      quotes.push({ start: offset + last.mark.at, end: offset + end, depth: last.depth, continues: false, repaired });
  };
  for (let index = 0; index < marks.length; index++) {
    const mark = itemAt(marks, index);
    const lost = open[0];
    if (lost && isLost(lost.mark, mark)) {
      quotes.length = lost.complete;
      open.length = 0;
      index = lost.index;
      continue;
    }
    const later = marks.slice(index + 1, index + 30);
    const at = lastOpen(open, mark, later);
    const end = mark.at + mark.size;
    if (closes(mark, open[at], later)) {
      open.length = at + 1;
      const turned = mark.side === 'open';
      close(turned ? endBeforeSpace(paragraph, mark.at) : end, turned);
    } else if (mark.side !== 'close' && open.length < deepest) {
      if (at >= 0) open.length = at;
      open.push({ mark, depth: open.length, index, complete: quotes.length });
    }
  }
  const left = open[0];
  if (left) for (const quote of unclosed(paragraph, offset, left, reopens)) quotes.push(quote);
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A quotation that has run too far for its end still to come; less far where double marks of the other kind begin
 * inside, as only single ones do.
 */
function isLost(opened: QuoteMark, { pair, side, at }: QuoteMark): boolean {
  const other =
    side === 'open' &&
    ((opened.pair === 'straight' && pair === 'double') || (opened.pair === 'double' && pair === 'straight'));
  return at - opened.at > (other ? longestTurned : longestQuote);
}

/**
 * The open quotation a mark can close: of its own pair, or of the other kind of double marks where no end of that kind
 * follows.
 */
function lastOpen(open: readonly Open[], mark: QuoteMark, later: readonly QuoteMark[]): number {
  const own = open.findLastIndex((each) => each.mark.pair === mark.pair);
  const other = mark.pair === 'double' ? 'straight' : 'double';
  if (own >= 0 || mark.side !== 'close' || (mark.pair !== 'double' && mark.pair !== 'straight')) return own;
  return later.some((each) => each.pair === other && each.side === 'close')
    ? -1
    : open.findLastIndex((each) => each.mark.pair === other);
}

/** A mark of the open pair closes it, even turned the wrong way, unless a proper end still follows. */
function closes(mark: QuoteMark, opened: Open | undefined, later: readonly QuoteMark[]): boolean {
  if (!opened || (mark.side === 'open' && mark.at - opened.mark.at > longestTurned)) return false;
  if (mark.side !== 'open') return true;
  if (mark.pair === 'straight') return true;
  const next = later.find((each) => each.pair === mark.pair);
  return next === undefined || next.side === 'open' ? mark.pair === 'double' && next === undefined : false;
}

function endBeforeSpace(paragraph: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(paragraph.charAt(end - 1))) end--;
  return end;
}

function unclosed(paragraph: string, offset: number, left: Open, reopens: boolean): Quote[] {
  if (left.mark.pair === 'tick' || left.mark.pair === 'single') return [];
  const whole = left.mark.at === 0 || /[:,]\s*$/.test(paragraph.slice(0, left.mark.at));
  if ((!reopens && !whole) || paragraph.length - left.mark.at > longestQuote) return [];
  return [
    { start: offset + left.mark.at, end: offset + paragraph.length, depth: 0, continues: reopens, repaired: !reopens },
  ];
}

/**
 * Single marks count only where an opening one has its close; a close without one is an apostrophe ("the workers’
 * party").
 */
function dropApostrophes(marks: readonly QuoteMark[]): readonly QuoteMark[] {
  const kept = new Set<QuoteMark>();
  for (const pair of ['single', 'tick'] as const) {
    let open: QuoteMark | null = null;
    let close: QuoteMark | null = null;
    for (const mark of marks) {
      if (mark.pair !== pair) continue;
      if (mark.side === 'open') {
        if (open && close) kept.add(open).add(close);
        [open, close] = [mark, null];
      } else if (open) close = mark;
    }
    if (open && close) kept.add(open).add(close);
  }
  return marks.filter((mark) => (mark.pair !== 'single' && mark.pair !== 'tick') || kept.has(mark));
}
