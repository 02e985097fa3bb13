/** A quotation mark in a paragraph: which pair it belongs to, and whether it can only open, only close, or either. */
export interface QuoteMark {
  readonly at: number;
  /** Length in code units: two for `''`. */
  readonly size: number;
  readonly pair: 'double' | 'single' | 'straight' | 'tick' | 'angle';
  readonly side: 'open' | 'close' | 'either';
}

const curly: Readonly<Record<string, Pick<QuoteMark, 'pair' | 'side'>>> = {
  '“': { pair: 'double', side: 'open' },
  '„': { pair: 'double', side: 'open' },
  '‟': { pair: 'double', side: 'open' },
  '”': { pair: 'double', side: 'close' },
  '«': { pair: 'angle', side: 'open' },
  '»': { pair: 'angle', side: 'close' },
  '‘': { pair: 'single', side: 'open' },
};

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string): boolean => char === '' || /[\s([{<—–―\-/]/.test(char);
const isStop = (char: string): boolean => /[.,?!…;:]/.test(char);

/** The marks of a paragraph in order. Apostrophes are told from single marks by the letters around them. */
export function findQuoteMarks(text: string): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x22 || (code > 0x60 && code < 0xab) || (code > 0x27 && code < 0x60)) continue;
    const mark = markAt(text, at);
    if (!mark) continue;
    marks.push(mark);
    at += mark.size - 1;
  }
  return marks;
}

function markAt(text: string, at: number): QuoteMark | null {
  const char = text.charAt(at);
  const known = curly[char];
  if (known) return { at, size: 1, pair: known.pair, side: turnedSide(text, at, known) };
  const doubled = (char === "'" || char === '’' || char === '`') && text.charAt(at + 1) === char;
  const size = doubled ? 2 : 1;
  if (char === '"' || char === '＂' || doubled) return { at, size, pair: 'straight', side: sideOf(text, at, size) };
  if (char === '’') return singleClose(text, at, 'single');
  return char === "'" || char === '`' ? straightSingle(text, at) : null;
}

/** A curly double mark set the wrong way round at the edge of a word. */
function turnedSide(text: string, at: number, { pair, side }: Pick<QuoteMark, 'pair' | 'side'>): QuoteMark['side'] {
  if (pair !== 'double') return side;
  const around = sideOf(text, at, 1);
  if (side === 'close' && around === 'open' && (at === 0 || /\s/.test(text.charAt(at - 1)))) return 'open';
  return side === 'open' &&
    around === 'close' &&
    /[\p{L}.,?!]/u.test(text.charAt(at - 1)) &&
    !isWord(text.charAt(at + 1))
    ? 'close'
    : side;
}

/** By the spaces around it: a mark after a space opens, a mark before one closes. */
function sideOf(text: string, at: number, size: number): QuoteMark['side'] {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + size);
  if (isSpace(before) && !isSpace(after)) return 'open';
  if (!isSpace(before) && (isSpace(after) || isStop(after))) return 'close';
  return 'either';
}

const singleClose = (text: string, at: number, pair: 'single' | 'tick'): QuoteMark | null =>
  isWord(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1)) ? null : { at, size: 1, pair, side: 'close' };

function straightSingle(text: string, at: number): QuoteMark | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = (isSpace(before) || /["“«]/.test(before)) && (isWord(after) || /["“«[]/.test(after));
  if (opens)
    return /\d/.test(after) || /^'(em|til|tis|twas|cause|n)\b/i.test(text.slice(at, at + 7))
      ? null
      : { at, size: 1, pair: 'tick', side: 'open' };
  return singleClose(text, at, 'tick');
}
