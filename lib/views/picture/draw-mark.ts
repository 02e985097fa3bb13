import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { stanceOutline } from '../words/stance-outline';
import { stanceShape } from '../words/stance-words';
import { stanceInk, type Ink } from './picture-ink';
import { element } from './svg-text';

type MarkLook = 'settled' | 'thin' | 'open';

const looks: Readonly<Record<MarkLook, Readonly<Record<string, string>>>> = {
  settled: { 'fill-opacity': '1', 'stroke-width': '1.5' },
  thin: { 'fill-opacity': '0.16', 'stroke-width': '1.5' },
  open: { 'fill-opacity': '0', 'stroke-width': '1.3', 'stroke-dasharray': '2.1 1.7' },
};

/** A value's shape round a point, about 15 wide. Says nothing by itself: put its sign or words beside it. */
export function drawMark(value: StanceValue, look: MarkLook, ink: Ink, x = 0, y = 0): string {
  const colour = stanceInk(value, ink);
  return element('path', {
    d: stanceOutline[stanceShape(value)],
    transform: `translate(${x} ${y})`,
    fill: colour,
    stroke: colour,
    'stroke-linejoin': 'round',
    ...looks[look],
  });
}
