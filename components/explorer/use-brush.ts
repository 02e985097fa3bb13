import { useState, type PointerEvent } from 'react';
import { dayAtPlace } from '@/lib/views/timeline/day-at-place';
import type { TimeAxis } from '@/lib/views/timeline/time-axis';

// Less is a slip of the hand.
const shortestCut = 3;

const placeIn = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): number => {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(100, Math.max(0, ((clientX - left) / width) * 100));
};

type Replace = (parts: Readonly<Record<string, string | null>>) => void;

type Brush = Partial<
  Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >
>;

/** Drawing across the plot cuts the axis to these days: `from` and `to` in the address. Null: nothing can be cut. */
export function useBrush(
  axis: TimeAxis,
  replace: Replace | null,
): { readonly brush: Brush; readonly selection: readonly [number, number] | null } {
  const [selection, select] = useState<readonly [number, number] | null>(null);
  if (!replace) return { brush: {}, selection: null };
  const brush: Brush = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.pointerType === 'touch' || (event.target as Element).closest('a')) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      select([placeIn(event), placeIn(event)]);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (selection) select([selection[0], placeIn(event)]);
    },
    onPointerUp: () => {
      if (selection && Math.abs(selection[1] - selection[0]) >= shortestCut) {
        replace({ from: dayAtPlace(axis, Math.min(...selection)), to: dayAtPlace(axis, Math.max(...selection)) });
      }
      select(null);
    },
    onPointerCancel: () => select(null),
  };
  return { brush, selection };
}
