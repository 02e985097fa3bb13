import { actorLook } from '../words/actor-look';
import { emblemOutline } from '../words/emblem-outline';
import { lineShapes } from '../timeline/position-line';
import type { TimeAxis } from '../timeline/time-axis';
import type { Timeline } from '../timeline/timeline';
import type { TimelineDot } from '../timeline/timeline-dots';
import type { Canvas } from './canvas';
import { drawFlow } from './draw-flow';
import { drawMark } from './draw-mark';
import { laneInk } from './picture-ink';
import { coordinate, element, escapeXml, placed, words } from './svg-text';
import { stacked, type TextDrawing } from './wrapped-text';

const scaleWidth = 28;
const axisHeight = 38;
const flagHeight = 14;
const small = 12;

function drawLanes({ lanes, laneHeight, height }: Timeline, width: number, { ink }: Canvas): string {
  return [
    ...lanes.map(({ value, y }) =>
      element('rect', { x: 0, y: y - laneHeight / 2, width, height: laneHeight, fill: laneInk(value, ink) }),
    ),
    element('line', {
      x1: 0,
      x2: width,
      y1: height / 2,
      y2: height / 2,
      stroke: ink.of('rule-strong'),
      'stroke-dasharray': '1 3',
    }),
    element('line', { x1: 0, x2: width, y1: height, y2: height, stroke: ink.of('rule-strong') }),
    ...lanes.map(({ sign, y }) =>
      words(sign, { x: -8, y: y + 4, 'text-anchor': 'end', 'font-size': small, fill: ink.of('faint') }),
    ),
  ].join('');
}

function drawAxis({ ticks, breaks, end }: TimeAxis, height: number, width: number, { ink }: Canvas): string {
  const at = (x: number): number => (x / 100) * width;
  const label = { 'font-size': small, fill: ink.of('faint') };
  return [
    ...ticks.flatMap(({ x, text, year, anchor }) => [
      element('line', { x1: at(x), x2: at(x), y1: 0, y2: height, stroke: ink.of('surface') }),
      element('line', { x1: at(x), x2: at(x), y1: height, y2: height + 4, stroke: ink.of('rule-strong') }),
      words(text, { ...label, x: at(x), y: height + 17, 'text-anchor': anchor }),
      ...(year === null ? [] : [words(year, { ...label, x: at(x), y: height + 31, 'text-anchor': anchor })]),
    ]),
    ...breaks.map(({ x }) =>
      placed(
        at(x),
        0,
        element('rect', { x: -6, y: -1, width: 12, height: height + 2, fill: ink.of('surface') }),
        element('path', { d: `M-6 ${height + 4}l5-8M1 ${height + 4}l5-8`, stroke: ink.of('faint'), fill: 'none' }),
      ),
    ),
    ...(end
      ? [
          element('line', {
            x1: at(end.x),
            x2: at(end.x),
            y1: 0,
            y2: height,
            stroke: ink.of('faint'),
            'stroke-dasharray': '3 3',
          }),
        ]
      : []),
  ].join('');
}

/** A line has a piece for each stretch with evidence: where there is none, nothing is drawn. */
function drawLines({ lines, laneHeight }: Timeline, width: number, { ink }: Canvas): string {
  return lines
    .map((line) => {
      const stretches = line.stretches.map((points) =>
        points.map((point) => ({ ...point, x: coordinate((point.x / 100) * width) })),
      );
      const { line: mean, area } = lineShapes({ ...line, stretches }, laneHeight);
      const colour = ink.actor(line.holder.slug);
      return (
        element('path', { d: area, fill: colour, 'fill-opacity': '0.13' }) +
        element('path', {
          d: mean,
          fill: 'none',
          stroke: colour,
          'stroke-width': '1.75',
          'stroke-linejoin': 'round',
          'stroke-opacity': '0.75',
        })
      );
    })
    .join('');
}

function drawDot(dot: TimelineDot, width: number, { ink, at }: Canvas): string {
  const colour = ink.actor(dot.holder.slug);
  const x = (place: number): number => (place / 100) * width;
  const shape = dot.open
    ? { fill: ink.of('surface'), stroke: colour, 'stroke-width': '1.6', 'stroke-dasharray': '2.4 1.8' }
    : { fill: colour, stroke: ink.of('surface'), 'stroke-width': '1.5', 'paint-order': 'stroke' };
  return element(
    'a',
    { href: at(dot.href), target: '_top', 'aria-label': dot.name },
    element('title', {}, escapeXml(`${dot.name}: ${dot.summary}`)),
    dot.bar
      ? element('line', {
          x1: x(dot.bar.from),
          x2: x(dot.bar.to),
          y1: dot.y,
          y2: dot.y,
          stroke: colour,
          'stroke-width': '2',
          'stroke-linecap': 'round',
          'stroke-opacity': '0.55',
        })
      : '',
    placed(
      x(dot.x),
      dot.y,
      element('rect', { x: -12, y: -12, width: 24, height: 24, fill: 'none', 'pointer-events': 'all' }),
      dot.n > 1 ? words(String(dot.n), { x: 8, y: 4, 'font-size': small, fill: ink.of('faint') }) : '',
      element('path', {
        d: emblemOutline[actorLook(dot.holder.slug).emblem],
        transform: dot.n > 1 ? `scale(${coordinate(Math.min(2, 1 + Math.log10(dot.n) / 2))})` : null,
        ...shape,
      }),
    ),
  );
}

/** An event: an upright through the plot, and its number above it; the notes under the picture say what it was. */
function drawEvents({ events, height }: Timeline, width: number, { ink }: Canvas): string {
  return events
    .map(({ x, row, n }) =>
      placed(
        (x / 100) * width,
        0,
        element('line', {
          x1: 0,
          x2: 0,
          y1: -4 - row * flagHeight,
          y2: height,
          stroke: ink.of('faint'),
          'stroke-opacity': '0.6',
        }),
        words(String(n), {
          x: 0,
          y: -6 - row * flagHeight,
          'text-anchor': 'middle',
          'font-size': 11,
          fill: ink.of('soft'),
        }),
      ),
    )
    .join('');
}

function drawPlot(timeline: Timeline, canvas: Canvas): TextDrawing {
  const width = canvas.width - scaleWidth;
  const { height, axis, dots, events } = timeline;
  const above = events.length === 0 ? 0 : (Math.max(...events.map(({ row }) => row)) + 1) * flagHeight + 4;
  const parts = [
    drawLanes(timeline, width, canvas),
    drawAxis(axis, height, width, canvas),
    drawEvents(timeline, width, canvas),
    drawLines(timeline, width, canvas),
    ...dots.map((dot) => drawDot(dot, width, canvas)),
  ];
  return { height: above + height + axisHeight, svg: placed(scaleWidth, above, ...parts) };
}

/** One target over time: its poles, the plot, and whose dots they are. */
export function drawTimeline(timeline: Timeline, canvas: Canvas): TextDrawing {
  const { poles, holders, dots } = timeline;
  const { ink } = canvas;
  const ends = [
    { mark: drawMark(1, 'settled', ink), text: poles.for },
    { mark: drawMark(-1, 'settled', ink), text: poles.against },
  ];
  const legend = holders
    .filter(({ hidden }) => !hidden)
    .map(({ actor, n }) => ({
      mark: element('path', { d: emblemOutline[actorLook(actor.slug).emblem], fill: ink.actor(actor.slug) }),
      text: `${actor.short} ${n}`,
    }));
  return stacked(
    [drawFlow(ends, canvas), ...(dots.length > 0 ? [drawPlot(timeline, canvas)] : []), drawFlow(legend, canvas)],
    8,
  );
}
