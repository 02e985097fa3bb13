'use client';

import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flagRoom } from '@/components/figures/event-flags';
import type { ExplorerPoint } from '@/lib/views/explorer-picture';
import { ExplorerChart } from './explorer-chart';
import { ExplorerLegend } from './explorer-legend';
import type { ExplorerProps } from './figure-loader';
import { PointCard } from './point-card';
import { WalkContext } from './point-link';
import { useAddress } from './use-address';
import { useBrush } from './use-brush';
import { useHidden } from './use-hidden';
import { useWidth } from './use-width';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The figure, to be walked, pointed at, thinned out and cut. The same marks at the same places: it draws the figure's own model. */
export function FigureExplorer({ picture, namedBy, hidden, addressed, ofOne, focused }: ExplorerProps & { readonly focused: string | null }) {
  const { plot, width } = useWidth();
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const [shown, setShown] = useState<ExplorerPoint | null>(null);
  const [spoken, setSpoken] = useState('');
  const replace = useAddress();
  const { off, toggle } = useHidden(hidden, addressed, replace);
  const { brush, selection } = useBrush(picture.ground.axis, addressed ? replace : null);
  const hint = useId();
  const points = useMemo(() => picture.points.filter(({ slug }) => !off.includes(slug)), [picture, off]);
  const current = points.find(({ key }) => key === shown?.key) ?? points[0];

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const at = points.findIndex(({ key }) => links.current.get(key) === document.activeElement);
    if (!step || at === -1) return;
    event.preventDefault();
    links.current.get(points[step(at, points.length - 1)]?.key ?? '')?.focus();
  };
  const show = (point: ExplorerPoint | null, speak: boolean) => {
    setShown(point);
    if (point && speak) setSpoken(`${point.name}. ${point.position}.`);
  };

  return (
    <>
      <div className="plot" style={{ paddingTop: flagRoom(picture.ground) }}>
        <div className="plot-scale" aria-hidden="true">
          {picture.ground.lanes.map(({ sign, y }) => <span key={sign} style={{ top: y }}>{sign}</span>)}
        </div>
        <div ref={plot} className="explorer" role="group" aria-labelledby={namedBy} aria-describedby={hint} onKeyDown={walk} {...brush}>
          <WalkContext value={{ current: current?.key ?? null, links, focused, show }}>
            <ExplorerChart picture={picture} points={points} off={off} width={width} selection={selection} />
          </WalkContext>
          {shown && points.includes(shown) ? <PointCard point={shown} /> : null}
        </div>
      </div>
      {ofOne ? null : <ExplorerLegend series={picture.series} off={off} toggle={toggle} focused={focused} />}
      <p id={hint} className="unseen">Arrow keys walk through the statements by date, Enter opens one.{addressed ? ' Drawing across the picture cuts the period; the dates in the form do the same.' : ''}</p>
      <p className="unseen" role="status">{spoken}</p>
    </>
  );
}
