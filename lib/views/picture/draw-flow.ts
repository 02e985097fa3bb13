import type { Canvas } from './canvas';
import { placed, words } from './svg-text';
import { textWidth, type TextDrawing } from './wrapped-text';

/** A mark with words beside it. */
export interface FlowItem {
  readonly mark: string;
  readonly text: string;
}

const size = 12;
const lineHeight = 20;

/** Items side by side, as many as fit a line. */
export function drawFlow(items: readonly FlowItem[], { width, ink }: Canvas): TextDrawing {
  const drawn: string[] = [];
  let [x, line] = [0, 0];
  for (const { mark, text } of items) {
    const wide = 20 + textWidth(text, size);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    drawn.push(
      placed(
        x + 8,
        line * lineHeight + 10,
        mark,
        words(text, { x: 12, y: 4, 'font-size': size, fill: ink.of('soft') }),
      ),
    );
    x += wide + 16;
  }
  return { height: items.length === 0 ? 0 : (line + 1) * lineHeight, svg: drawn.join('') };
}
