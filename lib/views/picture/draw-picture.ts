import { stanceValues } from '@/lib/domain/stance/stance-value';
import { targetName } from '@/lib/domain/target/target';
import { scaleWords, signed } from '../words/stance-words';
import type { Canvas } from './canvas';
import { drawFlow } from './draw-flow';
import { drawMark } from './draw-mark';
import { drawMatrix } from './draw-matrix';
import { drawSpectrum } from './draw-spectrum';
import { drawTimeline } from './draw-timeline';
import type { Picture } from './picture';
import type { NamedTimeline } from './picture-body';
import { lightInk, type Ink } from './picture-ink';
import { element, escapeXml, placed } from './svg-text';
import { stacked, textBlock, type TextDrawing } from './wrapped-text';

const margin = 20;
const sans = 'Inter, "Helvetica Neue", Arial, sans-serif';
const serif = '"Source Serif 4", Georgia, serif';

/** A file's width; frames in other pages have narrow ones as well. */
const pictureWidth = 960;

/** With its name and claim over it; in words where there is nothing to draw. */
function drawNamed({ name, timeline, nothing }: NamedTimeline, canvas: Canvas): TextDrawing {
  const heading = (text: string): TextDrawing =>
    textBlock(text, {
      width: canvas.width,
      size: 14,
      attributes: { fill: canvas.ink.of('ink'), 'font-weight': '600' },
    });
  if (timeline) return stacked([heading(`${name}: ${timeline.claim}`), drawTimeline(timeline, canvas)], 4);
  return stacked(
    [
      heading(name),
      textBlock(nothing ?? '', { width: canvas.width, size: 13, attributes: { fill: canvas.ink.of('soft') } }),
    ],
    4,
  );
}

function drawBody({ body }: Picture, canvas: Canvas): TextDrawing {
  switch (body.kind) {
    case 'positions':
      return { height: 0, svg: '' };
    case 'matrix':
      return drawMatrix(body.matrix, canvas);
    case 'spectrum':
      return drawSpectrum(body.spectrum, body.poles, canvas);
    case 'picture': {
      const [only, ...more] = body.timelines;
      if (only && more.length === 0) return drawTimeline(only, canvas);
      return stacked(
        body.timelines.map((timeline) =>
          drawNamed({ name: targetName(timeline.target), timeline, nothing: null }, canvas),
        ),
        24,
      );
    }
    case 'several':
      return stacked(
        body.pictures.map((picture) => drawNamed(picture, canvas)),
        24,
      );
  }
}

/** What the marks of a matrix or spectrum mean; a timeline has its scale beside it. */
function drawKey({ body }: Picture, canvas: Canvas): TextDrawing {
  if (body.kind !== 'matrix' && body.kind !== 'spectrum') return { height: 0, svg: '' };
  return drawFlow(
    [...stanceValues]
      .reverse()
      .map((value) => ({ mark: drawMark(value, 'thin', canvas.ink), text: `${signed(value)} ${scaleWords[value]}` })),
    canvas,
  );
}

export interface PictureLook {
  readonly width?: number;
  readonly ink?: Ink;
}

/**
 * The whole picture as one SVG that needs nothing else: no stylesheet, no font, no script. Pixels to 0.01; the same
 * picture gives the same text. Marks link to their statements at the picture's version.
 */
export function drawPicture(picture: Picture, { width = pictureWidth, ink = lightInk }: PictureLook = {}): string {
  const canvas: Canvas = { ink, width: width - 2 * margin, at: picture.at };
  const line = (
    text: string,
    size: number,
    fill: 'ink' | 'soft' | 'faint',
    family: string | null = null,
  ): TextDrawing =>
    textBlock(text, { width: canvas.width, size, attributes: { fill: ink.of(fill), 'font-family': family } });
  const { title, claim, notes } = picture;
  const { height, svg } = stacked(
    [
      stacked(
        [line(title, 20, 'ink', serif), line(`${claim}${picture.checked ? `. ${picture.checked}.` : ''}`, 13, 'soft')],
        4,
      ),
      drawBody(picture, canvas),
      drawKey(picture, canvas),
      stacked(
        notes.map((note) => line(note, 11, 'faint')),
        3,
      ),
    ],
    16,
  );
  const whole = Math.ceil(height + 2 * margin);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(whole),
      viewBox: `0 0 ${width} ${whole}`,
      role: 'group',
      'aria-label': `${title}. ${claim}`,
      'font-family': sans,
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml([`${claim}.`, ...notes].join(' '))),
    element('rect', { width: '100%', height: '100%', fill: ink.of('surface') }),
    placed(margin, margin, svg),
  );
}

/** The same as a file of its own. */
export const pictureFile = (picture: Picture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${drawPicture(picture)}\n`;
