'use client';

import { createContext, useContext, type RefObject } from 'react';
import { actorInk } from '@/components/marks/actor-emblem';
import { DotShape } from '@/components/marks/dot-shape';
import type { ExplorerPoint } from '@/lib/views/timeline/explorer-picture';

/** What the points of one picture share. */
interface Walk {
  /** The point that the Tab key reaches. */
  readonly current: string | null;
  readonly links: RefObject<Map<string, HTMLAnchorElement>>;
  /** The address that had the focus in the figure: its mark takes it over. */
  readonly focused: string | null;
  /** The point that is pointed at or has the focus. */
  readonly shown: string | null;
  readonly focus: (point: ExplorerPoint | null) => void;
}

export const WalkContext = createContext<Walk | null>(null);

interface PointShapeProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: ExplorerPoint | undefined;
}

/** For Recharts: one and the same function at each drawing, or it would make the links anew and lose the focus. */
export function PointShape({ cx = 0, cy = 0, payload }: PointShapeProps) {
  const walk = useContext(WalkContext);
  return payload && walk ? <PointLink point={payload} x={cx} y={cy} walk={walk} /> : <g />;
}

interface PointLinkProps {
  readonly point: ExplorerPoint;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly walk: Walk;
}

/**
 * One statement, as the figure draws it: a real link. Its address is pinned already, by the server that made the model.
 */
function PointLink({ point, x, y, walk: { current, links, focused, shown, focus } }: PointLinkProps) {
  const hold = (link: HTMLAnchorElement | null) => {
    if (!link) {
      links.current.delete(point.key);
      return;
    }
    const isNew = !links.current.has(point.key);
    links.current.set(point.key, link);
    if (isNew && focused === point.href && document.activeElement === document.body) link.focus();
  };
  return (
    <a
      ref={hold}
      className="dot actor-ink"
      href={point.href}
      aria-label={point.name}
      {...actorInk(point.slug)}
      tabIndex={current === point.key ? 0 : -1}
      onFocus={() => focus(point)}
      onBlur={() => focus(null)}
      {...(point.open ? { 'data-open': '' } : {})}
      {...(shown === point.key ? { 'data-shown': '' } : {})}
    >
      {point.bar ? <line className="dot-bar" x1={`${point.bar.from}%`} x2={`${point.bar.to}%`} y1={y} y2={y} /> : null}
      <g transform={`translate(${x} ${y})`}>
        <DotShape slug={point.slug} n={point.n} />
      </g>
    </a>
  );
}
