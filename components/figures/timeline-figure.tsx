import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Collection } from '@/lib/domain/collection/collection';
import { StanceMark } from '@/components/stance/stance-mark';
import { codebookWords } from '@/lib/views/collection-line';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countingLine, leftOutList } from '@/lib/views/counting';
import { longDay } from '@/lib/views/day-words';
import { lineWords } from '@/lib/views/position-line';
import type { Timeline } from '@/lib/views/timeline';
import { TimelineDrawing } from './timeline-drawing';
import { TimelineLegend } from './timeline-legend';
import { TimelineTable } from './timeline-table';

interface TimelineFigureProps {
  readonly timeline: Timeline;
  readonly collection: Collection;
  readonly rule?: CountingRule;
  /** What the picture shows; a link where there is more of it. */
  readonly heading: { readonly name: ReactNode; readonly href?: string };
  /** One of several: what they have in common (filter, codebook, checking) is said once beside them. */
  readonly small?: boolean;
  /** On the page of the one whose dots they are, who that is goes without saying. */
  readonly ofOne?: boolean;
  /** The way to take it along. */
  readonly take?: ReactNode;
}

function Poles({ timeline: { poles } }: { readonly timeline: Timeline }) {
  return (
    <p className="figure-poles">
      <span><StanceMark value={1} size={9} /> {poles.for}</span>
      <span><StanceMark value={-1} size={9} /> {poles.against}</span>
    </p>
  );
}

function captionParts({ axis, checked, count, dots, lines }: Timeline, collection: Collection, small: boolean, rule?: CountingRule): readonly string[] {
  const breaks = dots.length === 0 ? [] : axis.breaks.map(({ words }) => `Axis broken: ${words}.`);
  const end = axis.end && dots.length > 0 ? [`Dashed line: the collection ends on ${longDay(axis.end.day)}.`] : [];
  const open = dots.some((dot) => dot.open) ? ['Hollow and dashed: not settled, at its last value.'] : [];
  const clamp = lines.some(({ clamped }) => clamped) ? ['Where an interval goes past ±2 it is drawn to ±2.'] : [];
  const left = leftOutList(count);
  if (small) return [...clamp, ...open, ...breaks, ...(left ? [`Left out: ${left}.`] : [])];
  return [countingLine(count, rule), ...(lines.length > 0 ? [lineWords, ...clamp] : []), ...open, ...breaks, ...end, `${codebookWords(collection)}.`, ...(checked ? [`${checked}.`] : [])];
}

/** A picture of one target over time, with what it counts and the same numbers as a table. */
export function TimelineFigure({ timeline, collection, heading, rule, small = false, ofOne = false, take }: TimelineFigureProps) {
  const { id, dots, lanes } = timeline;
  const nothing = dots.length === 0;
  const title = `${id}-title`;
  const table = `${id}-table`;
  return (
    <figure className="figure">
      <div className="figure-head">
        <h3 id={title}>{heading.href ? <Link href={heading.href}>{heading.name}</Link> : heading.name}</h3>
        <p className="figure-claim">{nothing ? 'No statement counted' : timeline.claim}</p>
        <Poles timeline={timeline} />
      </div>
      <div className="figure-body">
        {nothing ? null : (
          <>
            <a className="skip" href={`#${table}`}>Skip to the table</a>
            <div className="plot">
              <div className="plot-scale" aria-hidden="true">
                {lanes.map(({ sign, y }) => <span key={sign} style={{ top: y }}>{sign}</span>)}
              </div>
              <TimelineDrawing timeline={timeline} namedBy={title} />
            </div>
          </>
        )}
        {ofOne ? null : <TimelineLegend timeline={timeline} />}
        <figcaption className="figure-caption">{captionParts(timeline, collection, small, rule).join(' ')}</figcaption>
        <TimelineTable id={table} timeline={timeline} />
        {take}
      </div>
    </figure>
  );
}
