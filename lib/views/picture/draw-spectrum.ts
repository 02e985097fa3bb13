import { actorLook } from '../words/actor-look';
import { emblemOutline } from '../words/emblem-outline';
import type { Spectrum, SpectrumRow } from '../timeline/spectrum';
import type { Poles } from '../words/stance-words';
import { isNarrow, type Canvas } from './canvas';
import { drawMark } from './draw-mark';
import { element, escapeXml, placed, words } from './svg-text';
import { stacked, textBlock, type TextDrawing } from './wrapped-text';

const stripHeight = 44;
const positionAt = 12;
const marksAt = 30;

interface Columns {
  readonly name: number;
  readonly strip: number;
}

function columnsOf(canvas: Canvas): Columns {
  return isNarrow(canvas) ? { name: 0, strip: canvas.width } : { name: 180, strip: 420 };
}

/** Where the holder stands: an upright, with the bar of its interval. */
function drawPosition(
  { low, x, high }: NonNullable<SpectrumRow['position']>,
  at: (place: number) => number,
  colour: string,
): string {
  return [
    element('line', {
      x1: at(low),
      x2: at(high),
      y1: positionAt,
      y2: positionAt,
      stroke: colour,
      'stroke-width': '6',
      'stroke-linecap': 'round',
      'stroke-opacity': '0.25',
    }),
    element('line', {
      x1: at(x),
      x2: at(x),
      y1: positionAt - 7,
      y2: positionAt + 7,
      stroke: colour,
      'stroke-width': '2.5',
      'stroke-linecap': 'round',
    }),
  ].join('');
}

function drawStrip(
  { position, marks, holder }: SpectrumRow,
  { ticks }: Spectrum,
  width: number,
  { ink, at }: Canvas,
): string {
  const x = (place: number): number => (place / 100) * width;
  return [
    ...ticks.map((tick) =>
      element('line', { x1: x(tick.x), x2: x(tick.x), y1: 0, y2: stripHeight, stroke: ink.of('rule') }),
    ),
    position ? drawPosition(position, x, ink.actor(holder.slug)) : '',
    ...marks.map(({ href, name, x: place, value, n }) =>
      element(
        'a',
        { href: at(href), target: '_top', 'aria-label': name },
        element('title', {}, escapeXml(name)),
        placed(
          x(place),
          marksAt,
          element('rect', { x: -12, y: -12, width: 24, height: 24, fill: 'none', 'pointer-events': 'all' }),
          drawMark(value, 'thin', ink),
          n > 1 ? words(String(n), { x: 9, y: 4, 'font-size': 12, fill: ink.of('faint') }) : '',
        ),
      ),
    ),
  ].join('');
}

function drawRow(row: SpectrumRow, spectrum: Spectrum, canvas: Canvas): TextDrawing {
  const { ink, width } = canvas;
  const { name, strip } = columnsOf(canvas);
  const holder = placed(
    8,
    0,
    element('path', {
      d: emblemOutline[actorLook(row.holder.slug).emblem],
      fill: ink.actor(row.holder.slug),
      transform: 'translate(0 10)',
    }),
    words(row.holder.short, { x: 14, y: 14, 'font-size': 14, fill: ink.of('ink') }),
  );
  const said = textBlock(row.words, {
    width: isNarrow(canvas) ? width : width - name - strip - 24,
    size: 12,
    attributes: { fill: ink.of('soft') },
  });
  const rule = element('line', { x1: 0, x2: width, y1: -6, y2: -6, stroke: ink.of('rule') });
  const drawn = { height: stripHeight, svg: drawStrip(row, spectrum, strip, canvas) };
  if (isNarrow(canvas)) {
    const { height, svg } = stacked([{ height: 20, svg: holder }, drawn, said], 2);
    return { height: height + 12, svg: placed(0, 12, rule, svg) };
  }
  const height = Math.max(stripHeight, said.height);
  return {
    height: height + 12,
    svg: placed(0, 12, rule, placed(0, 8, holder), placed(name, 0, drawn.svg), placed(name + strip + 24, 4, said.svg)),
  };
}

function drawEnds({ ticks }: Spectrum, poles: Poles, canvas: Canvas): TextDrawing {
  const { name, strip } = columnsOf(canvas);
  const label = { 'font-size': 12, fill: canvas.ink.of('faint') };
  return {
    height: 34,
    svg: placed(
      name,
      0,
      words(poles.against, { ...label, x: 0, y: 12 }),
      words(poles.for, { ...label, x: strip, y: 12, 'text-anchor': 'end' }),
      ...ticks.map(({ x, sign }) => words(sign, { ...label, x: (x / 100) * strip, y: 28, 'text-anchor': 'middle' })),
    ),
  };
}

/** All actors on one axis from −2 to +2, a row each with the same in words. */
export function drawSpectrum(spectrum: Spectrum, poles: Poles, canvas: Canvas): TextDrawing {
  if (spectrum.rows.length === 0) return { height: 0, svg: '' };
  return stacked([drawEnds(spectrum, poles, canvas), ...spectrum.rows.map((row) => drawRow(row, spectrum, canvas))], 0);
}
