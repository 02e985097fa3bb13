import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayNumber, lastDayOf, type CalendarDay, type DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Observation } from '@/lib/domain/stance/observation';
import { stanceValues, type StanceValue } from '@/lib/domain/stance/stance-value';
import { targetName, type Target } from '@/lib/domain/target/target';
import { checkedWords, countOf, plural, type Count } from './counting';
import { longDay, periodOf } from './day-words';
import { spreadDots } from './dot-spread';
import { evidenceHref, statementHref } from './evidence-filter';
import { groupBy } from './group-by';
import { holdersBySpeech, inDateOrder } from './position-matrix';
import { polesOf, signed, type Poles } from './stance-words';
import { openWords } from './statement-words';
import { narrowAxis, placeOf, type TimeAxis } from './time-axis';
import { toTimelineRow, type TimelineRow } from './timeline-row';

export interface Lane {
  readonly value: StanceValue;
  readonly sign: string;
  /** The lane's middle, in pixels from the top. */
  readonly y: number;
}

export interface TimelineDot {
  readonly key: string;
  readonly href: string;
  /** "China, 28 July 2021, −1, Pace and manner of the U.S.–NATO withdrawal". */
  readonly name: string;
  readonly summary: string;
  readonly holder: ActorReference;
  readonly value: StanceValue;
  /** Per cent of the plot's width and pixels from its top, both to 0.01. */
  readonly x: number;
  readonly y: number;
  /** Where the day is not known: the period it lies in, in per cent. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly open: boolean;
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
  readonly holders: readonly { readonly actor: ActorReference; readonly n: number }[];
  readonly rows: readonly TimelineRow[];
  readonly count: Count;
  /** "5 statements, 16 May – 28 July 2021, 1 not settled". */
  readonly claim: string;
  readonly checked: string | null;
  /** The list of all statements toward the target, those left out too. */
  readonly href: string;
}

export interface TimelineInput {
  /** Unique on the page: names the picture's parts. */
  readonly id: string;
  readonly target: Target;
  /** Those toward the target, whoever holds them. */
  readonly observations: readonly Observation[];
  /** The page's axis, shared by its pictures. */
  readonly axis: TimeAxis;
  /** The page's main picture: taller. */
  readonly large?: boolean;
}

// A dot is 10 px high: lanes leave a finger's width to a single one, and grow for stacks up to a limit.
const shortestLane = 26;
const shortestLargeLane = 38;
const dotHeight = 10;
const tallestLane = 84;
const round = (y: number): number => Math.round(y * 100) / 100;

interface Drawn {
  readonly observation: Observation;
  readonly value: StanceValue;
}

/** What gets a dot: what counts, and what is not settled at its last value. */
function drawnOf(observations: readonly Observation[]): readonly Drawn[] {
  return observations.flatMap((observation) => {
    const { value } = observation.score;
    const left = observation.leftOut;
    return value !== null && (left === null || left === 'open') ? [{ observation, value }] : [];
  });
}

function periodPlace(axis: TimeAxis, saidOn: CalendarDay, precision: DatePrecision) {
  const [from, to] = [dayNumber(saidOn), dayNumber(lastDayOf(saidOn, precision))];
  const bar = from === to ? null : { from: placeOf(axis, from), to: placeOf(axis, to) };
  return { x: placeOf(axis, (from + to) / 2), bar };
}

export function dotName({ holder, saidOn, precision, score }: Observation, value: StanceValue): string {
  const open = openWords(score);
  const name = `${holder.name}, ${longDay(saidOn, precision)}, ${signed(value)}, ${targetName(score.target)}`;
  return open ? `${name}, ${open}` : name;
}

const laneOf = (value: StanceValue): number => 2 - value;

function drawDots(drawn: readonly Drawn[], axis: TimeAxis, shortest: number): { dots: readonly TimelineDot[]; laneHeight: number } {
  const places = drawn.map(({ observation, value }) => ({
    ...periodPlace(axis, observation.saidOn, observation.precision), lane: laneOf(value),
  }));
  const { steps, tallest } = spreadDots(places);
  const laneHeight = Math.min(tallestLane, Math.max(shortest, tallest * dotHeight + 2));
  const step = tallest > 1 ? Math.min(dotHeight, (laneHeight - dotHeight - 2) / (tallest - 1)) : 0;
  const dots = drawn.flatMap(({ observation, value }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{
      key: `${observation.statementKey} ${observation.holder.slug}`,
      href: statementHref(observation.statementKey),
      name: dotName(observation, value),
      summary: observation.summary,
      holder: observation.holder,
      value,
      x: place.x,
      y: round((place.lane + 0.5) * laneHeight + (steps[index] ?? 0) * step),
      bar: place.bar,
      open: observation.score.state === 'open',
    }];
  });
  return { dots, laneHeight };
}

function claimOf(counted: readonly Observation[], open: number): string {
  const period = periodOf(counted);
  const parts = [plural(counted.length, 'statement'), period, open > 0 ? `${open} not settled` : null];
  return parts.filter((part) => part !== null).join(', ');
}

/** Draws nothing itself; `axis` is narrowed to the stretches this picture needs. */
export function toTimeline({ id, target, observations, axis, large = false }: TimelineInput): Timeline {
  const ordered = inDateOrder(observations);
  const drawn = drawnOf(ordered);
  const counted = ordered.filter((observation) => observation.leftOut === null);
  const narrowed = narrowAxis(axis, drawn.map(({ observation }) => observation));
  const { dots, laneHeight } = drawDots(drawn, narrowed, large ? shortestLargeLane : shortestLane);
  const count = countOf(ordered);
  const named = holdersBySpeech(drawn.map(({ observation }) => observation));
  return {
    id,
    target,
    poles: polesOf(target),
    axis: narrowed,
    lanes: [...stanceValues].reverse().map((value) => ({ value, sign: signed(value), y: round((laneOf(value) + 0.5) * laneHeight) })),
    laneHeight,
    height: laneHeight * stanceValues.length,
    dots,
    holders: named.map((actor) => ({ actor, n: dots.filter((dot) => dot.holder.slug === actor.slug).length })),
    rows: ordered.map(toTimelineRow),
    count,
    claim: claimOf(counted, count.open),
    checked: checkedWords(drawn.map(({ observation }) => observation)),
    href: evidenceHref({ target: target.key }),
  };
}

/** A picture for each target of `observations`, in the targets' order. */
export function toTimelines(observations: readonly Observation[], axis: TimeAxis, prefix: string): readonly Timeline[] {
  return [...groupBy(observations, ({ score }) => score.target.key)].flatMap(([key, these]) => {
    const target = these[0]?.score.target;
    return target ? [toTimeline({ id: `${prefix}-${key.replace(':', '-')}`, target, observations: these, axis })] : [];
  });
}
