'use client';

import type { RefObject } from 'react';
import { actorInk } from '@/components/figures/actor-emblem';
import { DotShape } from '@/components/figures/dot-shape';
import type { ExplorerPoint } from '@/lib/views/explorer-picture';

interface PointLinkProps {
  readonly point: ExplorerPoint;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly current: boolean;
  readonly links: RefObject<Map<string, HTMLAnchorElement>>;
  /** The address that had the focus in the figure: its mark takes it over. */
  readonly focused: string | null;
  readonly show: (point: ExplorerPoint | null, speak: boolean) => void;
}

/** One statement, as the figure draws it: a real link. Its address is pinned already, by the server that made the model. */
export function PointLink({ point, x, y, current, links, focused, show }: PointLinkProps) {
  const hold = (link: HTMLAnchorElement | null) => {
    if (!link) { links.current.delete(point.key); return; }
    const isNew = !links.current.has(point.key);
    links.current.set(point.key, link);
    if (isNew && focused === point.href && document.activeElement === document.body) link.focus();
  };
  return (
    <a
      ref={hold} className="dot actor-ink" href={point.href} aria-label={point.name} style={actorInk(point.slug)} tabIndex={current ? 0 : -1}
      onPointerEnter={() => show(point, false)} onPointerLeave={() => show(null, false)} onFocus={() => show(point, true)} onBlur={() => show(null, false)}
      {...(point.open ? { 'data-open': '' } : {})}
    >
      {point.bar ? <line className="dot-bar" x1={`${point.bar.from}%`} x2={`${point.bar.to}%`} y1={y} y2={y} /> : null}
      <g transform={`translate(${x} ${y})`}>
        <DotShape slug={point.slug} n={point.n} />
      </g>
    </a>
  );
}
