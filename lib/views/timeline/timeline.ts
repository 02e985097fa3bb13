import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { inDateOrder, middleDay } from '@/lib/domain/position/duplicate-policy';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { stanceValues, type StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';
import { checkedWords, countOf, plural, type Count } from '../words/counting';
import { periodOf } from '../words/day-words';
import { evidenceHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import { holdersBySpeech } from '../position/position-matrix';
import { lineShapes, toPositionLine, type PositionLine } from './position-line';
import { polesOf, signed, type Poles } from '../words/stance-words';
import { narrowAxis, type TimeAxis } from './time-axis';
import { drawDots, drawnOf, laneOf, round, type TimelineDot } from './timeline-dots';
import { toEventMarks, type EventMark, type EventNote } from './timeline-events';
import { toTimelineRow, type TimelineRow } from './timeline-row';

export interface Lane {
  readonly value: StanceValue;
  readonly sign: string;
  /** The lane's middle, in pixels from the top. */
  readonly y: number;
}

/** A picture of what was said toward one target over time, ready to draw: a dot for each statement that counts. */
export interface Timeline {
  readonly id: string;
  readonly target: Target;
  readonly poles: Poles;
  readonly axis: TimeAxis;
  readonly lanes: readonly Lane[];
  readonly laneHeight: number;
  readonly height: number;
  readonly dots: readonly TimelineDot[];
  /** Where the evidence allows one: the position with its interval, and the shapes that draw it. */
  readonly lines: readonly TimelineLine[];
  /** The events its axis shows, by day. */
  readonly events: readonly EventMark[];
  readonly holders: readonly { readonly actor: ActorReference; readonly n: number; readonly hidden: boolean }[];
  readonly rows: readonly TimelineRow[];
  /** Rows its table leaves out, all before those it has. */
  readonly earlierRows: number;
  readonly count: Count;
  /** "5 statements, 16 May – 28 July 2021, 1 not settled". */
  readonly claim: string;
  readonly checked: string | null;
  /** The list of all statements toward the target, those left out too. */
  readonly href: string;
}

interface TimelineLine extends PositionLine {
  readonly line: string;
  readonly area: string;
}

export interface TimelineInput {
  /** Unique on the page: names the picture's parts. */
  readonly id: string;
  readonly target: Target;
  /** Those toward the target, whoever holds them. */
  readonly observations: readonly Observation[];
  /** The page's axis, shared by its pictures. */
  readonly axis: TimeAxis;
  /** What the reader chose to have counted. */
  readonly rule?: CountingRule;
  /** As the page numbers them. */
  readonly events?: readonly EventNote[];
  /** The page's main picture: taller. */
  readonly large?: boolean;
  /** Beside another picture: the axis is kept whole, so that a day stands at the same place in both. */
  readonly wholeAxis?: boolean;
  /** Only what was said in this period is drawn and counted; a line still rests on all that was said. */
  readonly within?: Period | undefined;
}

/** Both days included. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

// A dot is 10 px high: lanes leave a finger's width to a single one.
const shortestLane = 26;
const shortestLargeLane = 38;
const mostRows = 300;

const statementsIn = (dots: readonly TimelineDot[]): number => dots.reduce((sum, { n }) => sum + n, 0);

function claimOf(counted: readonly Observation[], open: number): string {
  const period = periodOf(counted);
  const parts = [plural(counted.length, 'statement'), period, open > 0 ? `${open} not settled` : null];
  return parts.filter((part) => part !== null).join(', ');
}

function linesOf(
  counted: readonly Observation[],
  holders: readonly ActorReference[],
  axis: TimeAxis,
  laneHeight: number,
  rule: CountingRule,
): readonly TimelineLine[] {
  return holders.flatMap((holder) => {
    const line = toPositionLine(
      counted.filter((one) => one.holder.slug === holder.slug),
      axis,
      rule.duplicates,
    );
    return line && line.stretches.length > 0 ? [{ ...line, ...lineShapes(line, laneHeight) }] : [];
  });
}

/** Where it is not known to the day, by the middle of the time in which it was said. */
export function saidWithin({ from, to }: Period): (observation: Observation) => boolean {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return (observation) => middleDay(observation) >= first && middleDay(observation) <= last + 0.5;
}

/** Draws nothing itself; `axis` is narrowed to the stretches this picture needs. */
export function toTimeline({
  id,
  target,
  observations,
  axis,
  large = false,
  wholeAxis = false,
  rule = defaultCounting,
  events = [],
  within,
}: TimelineInput): Timeline {
  const all = inDateOrder(observations);
  const ordered = within ? all.filter(saidWithin(within)) : all;
  const drawn = drawnOf(ordered);
  const counted = countedAmong(ordered);
  const narrowed = wholeAxis
    ? axis
    : narrowAxis(
        axis,
        drawn.map(({ observation }) => observation),
      );
  const { dots, laneHeight } = drawDots(drawn, narrowed, large ? shortestLargeLane : shortestLane);
  const count = countOf(ordered);
  const named = holdersBySpeech(drawn.map(({ observation }) => observation));
  return {
    id,
    target,
    poles: polesOf(target),
    axis: narrowed,
    lanes: [...stanceValues]
      .reverse()
      .map((value) => ({ value, sign: signed(value), y: round((laneOf(value) + 0.5) * laneHeight) })),
    laneHeight,
    height: laneHeight * stanceValues.length,
    dots,
    lines: linesOf(countedAmong(all), named, narrowed, laneHeight, rule),
    events: drawn.length === 0 ? [] : toEventMarks(events, narrowed),
    holders: named.map((actor) => ({
      actor,
      n: statementsIn(dots.filter((dot) => dot.holder.slug === actor.slug)),
      hidden: false,
    })),
    rows: ordered.slice(-mostRows).map(toTimelineRow),
    earlierRows: Math.max(0, ordered.length - mostRows),
    count,
    claim: claimOf(counted, count.open),
    checked: checkedWords(drawn.map(({ observation }) => observation)),
    href: evidenceHref({ target: target.key }),
  };
}

/** A picture for each target of `observations`, in the targets' order. */
export function toTimelines(
  observations: readonly Observation[],
  axis: TimeAxis,
  prefix: string,
  rule: CountingRule = defaultCounting,
  events: readonly EventNote[] = [],
): readonly Timeline[] {
  return [...groupBy(observations, ({ score }) => score.target.key)].flatMap(([key, these]) => {
    const target = these[0]?.score.target;
    return target
      ? [toTimeline({ id: `${prefix}-${key.replace(':', '-')}`, target, observations: these, axis, rule, events })]
      : [];
  });
}
