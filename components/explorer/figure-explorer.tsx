'use client';

import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { flagRoom } from '@/components/marks/event-flags';
import { PlotScale } from '@/components/marks/timeline-ground';
import type { ExplorerPoint } from '@/lib/views/timeline/explorer-picture';
import { toHitAreas } from '@/lib/views/timeline/hit-areas';
import { ExplorerAreas } from './explorer-areas';
import { ExplorerChart } from './explorer-chart';
import { ExplorerLegend } from './explorer-legend';
import type { LiveExplorerProps } from './explorer-props';
import { PointCard } from './point-card';
import { WalkContext } from './point-link';
import { useAddress } from '../choices/use-address';
import { useBrush } from './use-brush';
import { useHidden } from './use-hidden';
import { usePointed } from './use-pointed';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

type Links = RefObject<Map<string, HTMLAnchorElement>>;

/** Moves the focus among the marks, which are in date order. */
function walk(event: KeyboardEvent, points: readonly ExplorerPoint[], links: Links): void {
  const step = steps[event.key];
  const at = points.findIndex(({ key }) => links.current.get(key) === document.activeElement);
  if (!step || at === -1) return;
  event.preventDefault();
  links.current.get(points[step(at, points.length - 1)]?.key ?? '')?.focus();
}

/** The plot's width in pixels, followed as it changes; 0 before it is known. */
function useWidth(): { readonly plot: RefObject<HTMLDivElement | null>; readonly width: number } {
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = plot.current;
    if (!box) return;
    const measure = () => setWidth(box.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { plot, width };
}

interface SpokenWordsProps {
  readonly hint: string;
  /** Whether drawing across the picture cuts the period. */
  readonly cuts: boolean;
  readonly spoken: string;
}

/** For those who hear the page: how to walk, and where one stands. */
function SpokenWords({ hint, cuts, spoken }: SpokenWordsProps) {
  return (
    <>
      <p id={hint} className="unseen">
        Arrow keys walk through the statements by date, Enter opens one.
        {cuts ? ' Drawing across the picture cuts the period; the dates in the form do the same.' : ''}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}

/**
 * The figure, to be walked, pointed at, thinned out and cut. The same marks at the same places: it draws the figure's
 * own model.
 */
export function FigureExplorer(props: LiveExplorerProps) {
  const { picture, namedBy, hidden, addressed, compareHref, ofOne, focused } = props;
  const { plot, width } = useWidth();
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const replace = useAddress();
  const { off, toggle } = useHidden(hidden, addressed !== 'nothing', replace);
  const { brush, selection } = useBrush(picture.ground.axis, addressed === 'all' ? replace : null);
  const hint = useId();
  const points = useMemo(() => picture.points.filter(({ slug }) => !off.includes(slug)), [picture, off]);
  const areas = useMemo(() => toHitAreas(points, width), [points, width]);
  const { shown, spoken, point, focus, leave } = usePointed(picture, points, off, width);
  const marked = shown?.kind === 'point' ? shown.point.key : null;
  const open = compareHref !== null && off.length > 0 ? `${compareHref}&hidden=${off.join(',')}` : null;

  const move = (event: PointerEvent<HTMLElement>) => {
    brush.onPointerMove?.(event);
    if (selection) leave();
    else point(event);
  };

  return (
    <>
      <div className="plot" style={{ paddingTop: flagRoom(picture.ground) }}>
        <PlotScale lanes={picture.ground.lanes} />
        <div
          ref={plot}
          className="explorer"
          role="group"
          aria-labelledby={namedBy}
          aria-describedby={hint}
          onKeyDown={(event) => walk(event, points, links)}
          {...brush}
          onPointerMove={move}
          onPointerLeave={leave}
        >
          <WalkContext value={{ current: marked ?? points[0]?.key ?? null, links, focused, shown: marked, focus }}>
            <ExplorerChart picture={picture} points={points} off={off} width={width} selection={selection} />
          </WalkContext>
          <ExplorerAreas picture={picture} areas={areas} />
          {shown ? <PointCard shown={shown} areas={areas} /> : null}
        </div>
      </div>
      {ofOne ? null : (
        <ExplorerLegend series={picture.series} off={off} toggle={toggle} focused={focused} compareHref={open} />
      )}
      <SpokenWords hint={hint} cuts={addressed === 'all'} spoken={spoken} />
    </>
  );
}
