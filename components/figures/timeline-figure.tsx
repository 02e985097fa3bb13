import type { ReactNode } from 'react';
import type { ExplorerProps } from '@/components/explorer/explorer-props';
import { FigureLoader } from '@/components/explorer/figure-loader';
import { Link } from '@/components/ui/link';
import { pinnedHref } from '@/components/ui/pinned-version';
import type { Collection } from '@/lib/domain/collection/collection';
import { StanceMark } from '@/components/marks/stance-mark';
import { codebookWords } from '@/lib/views/position/collection-line';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { compareLink } from '@/lib/views/address/compare-link';
import { countingLine, leftOutList } from '@/lib/views/words/counting';
import { longDay } from '@/lib/views/words/day-words';
import { toExplorerPicture } from '@/lib/views/timeline/explorer-picture';
import { hideHolders } from '@/lib/views/timeline/hide-holders';
import { lineWords } from '@/lib/views/timeline/position-line';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { flagRoom } from '../marks/event-flags';
import { EventNotes } from './event-notes';
import { TimelineDrawing } from './timeline-drawing';
import { PlotScale } from '../marks/timeline-ground';
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
  /** Where the explorer gets its picture when it is asked for; in the page without. */
  readonly pictureHref?: string;
  /**
   * How the explorer takes the picture's place: at once or on pointing; which of its choices the page's address keeps.
   */
  readonly explorer?: Pick<ExplorerProps, 'addressed'> & { readonly atOnce: boolean };
  /** Slugs of the holders switched off. */
  readonly hidden?: readonly string[];
  /** The way to take it along. */
  readonly take?: ReactNode;
}

const onPointing = { atOnce: false, addressed: 'nothing' } as const;

function Poles({ timeline: { poles } }: { readonly timeline: Timeline }) {
  return (
    <p className="figure-poles">
      <span>
        <StanceMark value={1} size={9} /> {poles.for}
      </span>
      <span>
        <StanceMark value={-1} size={9} /> {poles.against}
      </span>
    </p>
  );
}

interface FigureHeadProps extends Pick<TimelineFigureProps, 'heading' | 'timeline'> {
  readonly id: string;
  readonly claim: string;
}

function FigureHead({ id, heading: { name, href }, timeline, claim }: FigureHeadProps) {
  const nothing = timeline.dots.length === 0;
  return (
    <div className="figure-head">
      <h3 id={id}>{href ? <Link href={href}>{name}</Link> : name}</h3>
      <p className="figure-claim">{nothing ? 'No statement counted' : claim}</p>
      {nothing ? null : <Poles timeline={timeline} />}
    </div>
  );
}

function captionParts(
  { axis, checked, count, dots, lines, events }: Timeline,
  collection: Collection,
  small: boolean,
  rule?: CountingRule,
): readonly string[] {
  const breaks = dots.length === 0 ? [] : axis.breaks.map(({ words }) => `Axis broken: ${words}.`);
  const end = axis.end && dots.length > 0 ? [`Dashed line: the collection ends on ${longDay(axis.end.day)}.`] : [];
  const marked = events.length > 0 ? ['Numbered lines: events, listed below.'] : [];
  const open = dots.some((dot) => dot.open) ? ['Hollow and dashed: not settled, at its last value.'] : [];
  const clamp = lines.some(({ clamped }) => clamped) ? ['Where an interval goes past ±2 it is drawn to ±2.'] : [];
  const left = leftOutList(count);
  if (small) return [...clamp, ...open, ...breaks, ...(left ? [`Left out: ${left}.`] : [])];
  return [
    countingLine(count, rule),
    ...(lines.length > 0 ? [lineWords, ...clamp] : []),
    ...open,
    ...breaks,
    ...end,
    ...marked,
    `${codebookWords(collection)}.`,
    ...(checked ? [`${checked}.`] : []),
  ];
}

const comparedAs = ({ holders, target }: Timeline, rule: CountingRule = defaultCounting): string =>
  compareLink({ actors: holders.map(({ actor }) => actor), targets: [target.key] }, { rule, on: null });

function Plot({
  timeline,
  namedBy,
  small,
}: {
  readonly timeline: Timeline;
  readonly namedBy: string;
  readonly small: boolean;
}) {
  return (
    <div className="plot" style={{ paddingTop: flagRoom(timeline) }}>
      <PlotScale lanes={timeline.lanes} />
      <TimelineDrawing timeline={timeline} namedBy={namedBy} small={small} />
    </div>
  );
}

/** A picture of one target over time, with what it counts and the same numbers as a table. */
export function TimelineFigure({
  timeline,
  collection,
  heading,
  rule,
  small = false,
  ofOne = false,
  pictureHref,
  explorer = onPointing,
  hidden = [],
  take,
}: TimelineFigureProps) {
  const shown = hideHolders(timeline, hidden);
  const { id, dots } = timeline;
  const nothing = dots.length === 0;
  const title = `${id}-title`;
  const table = `${id}-table`;
  const compareHref = explorer.addressed === 'nothing' ? pinnedHref(comparedAs(timeline, rule)) : null;
  return (
    <figure className="figure">
      <FigureHead id={title} heading={heading} timeline={timeline} claim={shown.claim} />
      <div className="figure-body">
        {nothing ? null : (
          <>
            <a className="skip" href={`#${table}`}>
              Skip to the table
            </a>
            <FigureLoader
              picture={pictureHref ? pinnedHref(pictureHref) : toExplorerPicture(timeline, pinnedHref)}
              namedBy={title}
              hidden={hidden}
              ofOne={ofOne}
              compareHref={compareHref}
              {...explorer}
            >
              <Plot timeline={shown} namedBy={title} small={small} />
              {ofOne ? null : <TimelineLegend timeline={shown} />}
            </FigureLoader>
          </>
        )}
        <figcaption className="figure-caption">{captionParts(timeline, collection, small, rule).join(' ')}</figcaption>
        {small ? null : <EventNotes events={timeline.events} />}
        <TimelineTable id={table} timeline={timeline} />
        {take}
      </div>
    </figure>
  );
}
