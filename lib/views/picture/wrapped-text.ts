import { placed, words, type Attributes } from './svg-text';

// Widths of a common sans-serif in units of its size, a little generous: no letter is measured, so that every machine
// breaks lines alike.
function widthOf(character: string): number {
  if (/[ijlI.,:;'’|!()[\]ft]/u.test(character)) return 0.33;
  if (/[mwMW—%@]/u.test(character)) return 0.88;
  if (/[A-Z]/u.test(character)) return 0.69;
  return (character.codePointAt(0) ?? 0) >= 0x11_00 && !/[‐-⁞−]/u.test(character) ? 1.05 : 0.545;
}

/** How wide a text is drawn at most, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** A word wider than the line, cut where it ends. */
function cut(word: string, width: number, size: number): string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const last = pieces.length - 1;
    if (pieces[last] !== '' && textWidth(`${pieces[last] ?? ''}${character}`, size) > width) pieces.push(character);
    else pieces[last] = `${pieces[last] ?? ''}${character}`;
  }
  return pieces;
}

/** The text in lines at most `width` pixels wide, broken between words; a longer word is cut. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter((one) => one !== '')
    .flatMap((one) => cut(one, width, size))) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''} ${word}`;
    if (last >= 0 && textWidth(longer, size) <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface TextDrawing {
  readonly height: number;
  readonly svg: string;
}

interface TextBlock {
  readonly width: number;
  readonly size: number;
  readonly attributes: Attributes;
  readonly x?: number;
}

const leading = 1.4;

/** Wrapped text whose top is 0. */
export function textBlock(text: string, { width, size, attributes, x = 0 }: TextBlock): TextDrawing {
  const lines = wrapText(text, width, size);
  return {
    height: lines.length * size * leading,
    svg: lines
      .map((line, index) => words(line, { ...attributes, 'font-size': size, x, y: (index * leading + 1) * size }))
      .join(''),
  };
}

/** Under each other with a gap; what has no height is left out. */
export function stacked(parts: readonly TextDrawing[], gap: number): TextDrawing {
  const drawn = parts.filter(({ height }) => height > 0);
  let y = 0;
  const svg = drawn.map((part) => {
    const at = y;
    y += part.height + gap;
    return placed(0, at, part.svg);
  });
  return { height: Math.max(0, y - gap), svg: svg.join('') };
}
