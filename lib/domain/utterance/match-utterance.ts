import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import { dayNumber, lastDayOf } from '../calendar/day-arithmetic';
import type { Modality } from '../utterance/utterance';
import type { MatchBasis } from '../report/report';

/** An utterance as one text reports it; actors by slug. */
export interface ReportedUtterance {
  readonly article: string;
  readonly speaker: string;
  readonly principals: readonly string[];
  readonly addressees: readonly string[];
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
  readonly modality: Modality;
  /** The words said, and how they are framed. */
  readonly quote: string;
}

/** A statement that is held already, with the wordings it is known by. */
export interface HeldUtterance extends Omit<ReportedUtterance, 'article' | 'quote'> {
  readonly key: string;
  readonly reports: readonly { readonly article: string; readonly quote: string }[];
}

export interface UtteranceMatch {
  readonly key: string;
  readonly basis: MatchBasis;
  /** The share of the shorter wording's content words that the longer has too, 0 to 1. */
  readonly overlap: number;
}

/**
 * Overlaps below these leave two utterances apart. Chosen on the seed's seven utterances with several reports; see the
 * test.
 */
const least = { named: 0.35, wording: 0.6, inferred: 0.45, standing: 0.3, otherModality: 0.25 };
/** So many content words in a row, in quotation marks on both sides, are one wording. */
const sharedRun = 3;
/** With fewer content words nothing can be told apart. */
const fewestWords = 4;

const plain = new Set(
  `the and that for with its his her their has have had was were will would said says say from this not are into onto
  who which about more over after also been being they them than but all any should could can may must told tell tells
  added adds according between during toward towards against there these those such other others what when while where
  our you your`.split(/\s+/),
);

/** Content words, cut to six letters so that "withdrawal" and "withdraw" are one. */
const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z]{3,}/g) ?? []
  )
    .filter((word) => !plain.has(word))
    .map((word) => word.slice(0, 6));

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“«‘]([^"“”«»]{8,}?)["”»’](?![a-z])/gu)].map(([, words = '']) => words);

function overlapOf(one: string, other: string): number {
  const [a, b] = [new Set(stemsOf(one)), new Set(stemsOf(other))];
  const smaller = Math.min(a.size, b.size);
  return smaller < fewestWords ? 0 : [...a].filter((stem) => b.has(stem)).length / smaller;
}

/** Whether quoted words of one text stand, in their order, in the other. */
function sharesWording(one: string, other: string): boolean {
  const there = ` ${stemsOf(other).join(' ')} `;
  return quotedIn(one)
    .map(stemsOf)
    .some((stems) =>
      stems.some(
        (_, at) => at + sharedRun <= stems.length && there.includes(` ${stems.slice(at, at + sharedRun).join(' ')} `),
      ),
    );
}

const periodOf = ({
  saidOn,
  precision,
}: Pick<ReportedUtterance, 'saidOn' | 'precision'>): readonly [number, number] => [
  dayNumber(saidOn),
  dayNumber(lastDayOf(saidOn, precision)),
];

/** Days between the two periods; 0 where they touch or overlap. */
function daysBetween(one: readonly [number, number], other: readonly [number, number]): number {
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}

/** Of two utterances that were made on a day; a day apart at most. */
function datedBasis(found: ReportedUtterance, held: HeldUtterance, overlap: number): MatchBasis | null {
  const apart = daysBetween(periodOf(found), periodOf(held));
  if (apart > 1) return null;
  // A wish and a promise are two utterances, though a machine may take one for the other.
  const likely = found.modality === held.modality ? overlap : overlap - least.otherModality;
  const sameHearer = found.addressees.some((slug) => held.addressees.includes(slug));
  if (sameHearer && apart === 0 && likely >= least.named) return 'named';
  const sameWords = held.reports.some(
    ({ quote }) => sharesWording(found.quote, quote) || sharesWording(quote, found.quote),
  );
  if (likely >= least.wording || (sameWords && likely >= least.named)) return 'wording';
  return apart === 0 && likely >= least.inferred ? 'inferred' : null;
}

function basisOf(found: ReportedUtterance, held: HeldUtterance, overlap: number): MatchBasis | null {
  const standing = [found, held].filter(({ modality }) => modality === 'standing').length;
  if (standing === 0) return datedBasis(found, held, overlap);
  return standing === 2 && overlap >= least.standing ? 'inferred' : null;
}

/**
 * The held statement that another article's words report again, and why: the same speaker, near in time, and the same
 * hearer (`named`), the same wording, or much of the same content (`inferred`). Of several the one with most in common;
 * null for none.
 */
export function matchUtterance(found: ReportedUtterance, held: readonly HeldUtterance[]): UtteranceMatch | null {
  const matches = held.flatMap((each): UtteranceMatch[] => {
    if (each.speaker !== found.speaker || each.reports.some(({ article }) => article === found.article)) return [];
    const overlap = Math.max(0, ...each.reports.map(({ quote }) => overlapOf(found.quote, quote)));
    const basis = basisOf(found, each, overlap);
    return basis === null ? [] : [{ key: each.key, basis, overlap }];
  });
  return matches.sort((a, b) => b.overlap - a.overlap || a.key.localeCompare(b.key))[0] ?? null;
}
