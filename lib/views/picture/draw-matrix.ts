import { targetName } from '@/lib/domain/target/target';
import { actorLook } from '../words/actor-look';
import { emblemOutline } from '../words/emblem-outline';
import type { EvidenceCell } from '../position/evidence-cell';
import type { MatrixRow, PositionMatrix } from '../position/position-matrix';
import { isNarrow, type Canvas } from './canvas';
import { drawMark } from './draw-mark';
import { element, escapeXml, placed, words } from './svg-text';
import { stacked, textBlock, type TextDrawing } from './wrapped-text';

const headWidth = 170;
const markWidth = 16;
const padding = 6;

function saidIn({ range, counted, firstSaid, lastSaid, restsOnOne }: EvidenceCell): string {
  const last = `${counted > 1 && firstSaid !== lastSaid ? 'last ' : ''}${lastSaid ?? ''}`;
  return `${range ?? ''}, ${last}${restsOnOne ? '; based on one statement' : ''}`;
}

function drawMarks({ marks, earlier, counted, label }: EvidenceCell, { ink }: Canvas): TextDrawing {
  const before = earlier > 0 ? 14 : 0;
  return {
    height: 19,
    svg: [
      earlier > 0 ? words('…', { x: 0, y: 13, 'font-size': 12, fill: ink.of('faint') }) : '',
      ...marks.map(({ value }, index) =>
        drawMark(value, label === null ? 'thin' : 'settled', ink, before + 7 + index * markWidth, 9),
      ),
      words(String(counted), {
        x: before + marks.length * markWidth + 4,
        y: 13,
        'font-size': 12,
        fill: ink.of('soft'),
      }),
    ].join(''),
  };
}

function cellNotes({ notes }: EvidenceCell, width: number, { ink }: Canvas): TextDrawing[] {
  return notes.map(({ kind, words: said }) =>
    textBlock(kind === 'hearsay' ? `hidden: ${said}` : said, {
      width,
      size: 11,
      attributes: { fill: ink.of('faint') },
    }),
  );
}

function drawCell(cell: EvidenceCell, width: number, canvas: Canvas): TextDrawing {
  if (cell.href === null)
    return { height: 19, svg: words('·', { x: 0, y: 13, 'font-size': 12, fill: canvas.ink.of('faint') }) };
  const text = (fill: 'ink' | 'soft', size: number, weight: string | null) => ({
    width,
    size,
    attributes: { fill: canvas.ink.of(fill), 'font-weight': weight },
  });
  const counted =
    cell.counted > 0
      ? [
          ...(cell.label === null ? [] : [textBlock(cell.label, text('ink', 12, '600'))]),
          drawMarks(cell, canvas),
          textBlock(saidIn(cell), text('soft', 11, null)),
        ]
      : [];
  const { height, svg } = stacked([...counted, ...cellNotes(cell, width, canvas)], 1);
  const hit = element('rect', {
    x: -2,
    y: -2,
    width: width + 4,
    height: Math.max(24, height + 4),
    fill: 'none',
    'pointer-events': 'all',
  });
  return {
    height: Math.max(24, height),
    svg: element(
      'a',
      { href: canvas.at(cell.href), target: '_top', 'aria-label': cell.words },
      element('title', {}, escapeXml(cell.words)),
      hit,
      svg,
    ),
  };
}

function drawHolder({ holder }: Pick<EvidenceCell, 'holder'>, width: number, { ink }: Canvas): TextDrawing {
  const name = textBlock(holder.short, {
    width: width - 16,
    size: 12,
    x: 16,
    attributes: { fill: ink.of('ink'), 'font-weight': '600' },
  });
  return {
    height: name.height,
    svg:
      placed(6, 8, element('path', { d: emblemOutline[actorLook(holder.slug).emblem], fill: ink.actor(holder.slug) })) +
      name.svg,
  };
}

function beside(parts: readonly TextDrawing[], first: number, each: number): TextDrawing {
  return {
    height: Math.max(...parts.map(({ height }) => height)),
    svg: parts.map(({ svg }, index) => placed(index === 0 ? 0 : first + (index - 1) * each, 0, svg)).join(''),
  };
}

function ruled({ height, svg }: TextDrawing, { width, ink }: Canvas): TextDrawing {
  return {
    height: height + 2 * padding,
    svg: element('line', { x1: 0, x2: width, y1: 0, y2: 0, stroke: ink.of('rule') }) + placed(0, padding, svg),
  };
}

const targetBlock = ({ target }: MatrixRow, width: number, { ink }: Canvas): TextDrawing =>
  textBlock(targetName(target), { width, size: 13, attributes: { fill: ink.of('ink') } });

/** On a phone: each issue with the actors that spoke to it under each other. */
function drawList({ rows }: PositionMatrix, canvas: Canvas): TextDrawing {
  const nameWidth = 118;
  const entry = (cell: EvidenceCell): TextDrawing =>
    beside(
      [drawHolder(cell, nameWidth, canvas), drawCell(cell, canvas.width - nameWidth - 8, canvas)],
      nameWidth + 8,
      0,
    );
  return stacked(
    rows.map((row) =>
      ruled(
        stacked(
          [targetBlock(row, canvas.width, canvas), ...row.cells.filter(({ href }) => href !== null).map(entry)],
          8,
        ),
        canvas,
      ),
    ),
    0,
  );
}

/** Issues by actors; a cell holds what the page's own holds. */
export function drawMatrix(matrix: PositionMatrix, canvas: Canvas): TextDrawing {
  if (matrix.rows.length === 0) return { height: 0, svg: '' };
  const each = (canvas.width - headWidth) / matrix.holders.length;
  if (isNarrow(canvas) || each < 76) return drawList(matrix, canvas);
  const head = beside(
    [{ height: 0, svg: '' }, ...matrix.holders.map((holder) => drawHolder({ holder }, each - 8, canvas))],
    headWidth,
    each,
  );
  const row = (one: MatrixRow): TextDrawing =>
    ruled(
      beside(
        [targetBlock(one, headWidth - 16, canvas), ...one.cells.map((cell) => drawCell(cell, each - 8, canvas))],
        headWidth,
        each,
      ),
      canvas,
    );
  return stacked([{ ...head, height: head.height + padding }, ...matrix.rows.map(row)], 0);
}
