import { useCallback, useMemo, useState, type PointerEvent } from 'react';
import type { ExplorerPicture, ExplorerPoint } from '@/lib/views/timeline/explorer-picture';
import { pointedAt, type PointerTarget } from '@/lib/views/timeline/pointed-place';

type PointedPlace = PointerTarget<ExplorerPoint>;

const isSame = (one: PointedPlace | null, other: PointedPlace | null): boolean =>
  one === other || (one?.kind === 'point' && other?.kind === 'point' && one.point.key === other.point.key);

/**
 * What is shown of the place under the pointer, or of the mark that has the focus, and what is spoken of the latter.
 */
export function usePointed(
  picture: ExplorerPicture,
  points: readonly ExplorerPoint[],
  off: readonly string[],
  width: number,
) {
  const [pointed, setPointed] = useState<PointedPlace | null>(null);
  const [spoken, setSpoken] = useState('');
  const series = useMemo(() => picture.series.filter(({ slug }) => !off.includes(slug)), [picture, off]);
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const next = pointedAt(
      { points, series, axis: picture.ground.axis, width },
      { x: event.clientX - left, y: event.clientY - top },
    );
    setPointed((before) => (isSame(before, next) ? before : next));
  };
  const focus = useCallback((found: ExplorerPoint | null) => {
    setPointed(found && { kind: 'point', point: found });
    if (found) setSpoken(`${found.name}. ${found.position}.`);
  }, []);
  const shown = pointed?.kind === 'point' && !points.includes(pointed.point) ? null : pointed;
  return { shown, spoken, point, focus, leave: () => setPointed(null) };
}
