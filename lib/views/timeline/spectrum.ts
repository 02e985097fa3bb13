import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { shortDay } from '../words/day-words';
import { statementHref } from '../address/evidence-filter';
import type { StandingLine } from '../position/standing-line';
import { signed } from '../words/stance-words';

/** A place on the axis from −2 to +2, in per cent of its width. */
interface SpectrumMark {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly x: number;
  readonly value: StanceValue;
  /** How many statements of this value it stands for. */
  readonly n: number;
}

/**
 * One actor on the axis: its position with the interval where a label is allowed, else a hollow mark for each value
 * found.
 */
export interface SpectrumRow {
  readonly key: string;
  readonly holder: ActorReference;
  readonly words: string;
  readonly href: string;
  readonly position: { readonly x: number; readonly low: number; readonly high: number } | null;
  readonly marks: readonly SpectrumMark[];
}

export interface Spectrum {
  readonly ticks: readonly { readonly x: number; readonly sign: string }[];
  readonly rows: readonly SpectrumRow[];
  readonly n: number;
}

const margin = 8;
const round = (x: number): number => Math.round(x * 100) / 100;

/** −2 to +2 as 8 to 92 per cent; what lies beyond is drawn at the end. */
function placeOnScale(value: number): number {
  return round(margin + ((Math.min(2, Math.max(-2, value)) + 2) / 4) * (100 - 2 * margin));
}

/** Statements of one value share a mark, which opens the newest of them. */
function marksOf(counted: readonly Observation[]): readonly SpectrumMark[] {
  const newest = new Map<StanceValue, { observation: Observation; n: number }>();
  for (const observation of counted) {
    const { value } = observation.score;
    if (value !== null) newest.set(value, { observation, n: (newest.get(value)?.n ?? 0) + 1 });
  }
  return [...newest].map(([value, { observation, n }]) => ({
    key: observation.statementKey,
    href: statementHref(observation.statementKey),
    name:
      `${observation.holder.name}, ${signed(value)}, ` +
      `${n === 1 ? '' : `${n} statements, last `}${shortDay(observation.saidOn, observation.precision)}`,
    x: placeOnScale(value),
    value,
    n,
  }));
}

/**
 * All holders toward one target at one day: `lines` as asked of that day. Those who had said nothing by then are left
 * out.
 */
export function toSpectrum(lines: readonly StandingLine[]): Spectrum {
  const rows = lines.flatMap((line): SpectrumRow[] => {
    const { standing, holder, words, href, key } = line;
    if (standing.kind === 'none' || words === null) return [];
    const known = standing.kind === 'known' ? standing.estimate : null;
    return [
      {
        key,
        holder,
        words,
        href,
        position: known && {
          x: placeOnScale(known.mean),
          low: placeOnScale(known.low),
          high: placeOnScale(known.high),
        },
        marks: marksOf(standing.kind === 'no-longer-known' ? [standing.last] : standing.counted),
      },
    ];
  });
  return {
    ticks: ([-2, -1, 0, 1, 2] as const).map((value) => ({ x: placeOnScale(value), sign: signed(value) })),
    rows,
    n: rows.reduce((sum, { marks }) => sum + marks.reduce((all, { n }) => all + n, 0), 0),
  };
}
