import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { movementsOf } from '@/lib/domain/shift/movement';
import type { Shift } from '@/lib/domain/shift/shift';
import type { ShiftDirection, ShiftRuling, ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import type { EvidencePair } from '@/lib/domain/shift/stated-turn';
import { shiftJudged, verdictsOn } from '@/lib/domain/shift/verdict-on';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { targetName, type Target } from '@/lib/domain/target/target';
import { instantDay, longDay } from '../words/day-words';
import { statementHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import { signed } from '../words/stance-words';

/** One statement, as the one side of a movement. */
export interface MovementEvidence {
  readonly statementKey: string;
  readonly href: string;
  readonly day: string;
  readonly value: string;
  readonly summary: string;
  /** Whether a person checked the value. */
  readonly checked: boolean;
}

export interface Movement {
  readonly key: string;
  readonly kind: 'shift' | 'step' | 'first';
  readonly holder: ActorReference;
  readonly target: Target;
  readonly on: CalendarDay;
  /** Of a shift; null of steps and firsts. */
  readonly direction: ShiftDirection | null;
  /** "moved toward backing it", "one statement differs: −1, then 0", "first found in this collection". */
  readonly words: string;
  readonly before: MovementEvidence | null;
  readonly after: MovementEvidence;
  /** An editor's verdict on a shift; null where there is none. */
  readonly verdict: MovedVerdict | null;
  /** The instant (ISO, UTC) of the newest change it rests on: of the two scores, or of the verdict. */
  readonly changedAt: string;
}

interface MovedVerdict {
  readonly ruling: ShiftRuling;
  /** "confirmed by Edda Editor, 22 November 2026". */
  readonly words: string;
  readonly reason: string;
}

export interface WhatMoved {
  /** Without those that an editor dismissed. */
  readonly shifts: readonly Movement[];
  readonly steps: readonly Movement[];
  readonly firsts: readonly Movement[];
  /** What the arithmetic calls a shift and an editor does not. */
  readonly dismissed: readonly Movement[];
}

/** Names an entry within `/shifts`: "shift-china-issue-taliban-role-2021-06-15-a-statement". */
export function movedAnchor({ key }: Pick<Movement, 'key'>): string {
  return key.replaceAll(/[^a-z0-9]+/gu, '-');
}

const lineOf = ({ holder, target }: Pick<ShiftVerdict, 'holder' | 'target'>): string => `${holder.slug} ${target.key}`;

/** What a shift's entry says of verdicts; null for steps and firsts, on which there is none. */
export function verdictWords({ kind, verdict }: Pick<Movement, 'kind' | 'verdict'>): string | null {
  if (kind !== 'shift') return null;
  return verdict ? `${verdict.words}: ${verdict.reason}` : 'not confirmed by an editor';
}

/** Shifts alone have a verdict. */
const isShift = (moved: Movement): moved is Movement & Pick<Shift, 'direction'> => moved.direction !== null;

/** Those of the verdicts that are about none of `shifts`. */
export function verdictsWithout(
  shifts: readonly Movement[],
  verdicts: readonly ShiftVerdict[],
): readonly ShiftVerdict[] {
  const byLine = groupBy(shifts.filter(isShift), lineOf);
  return verdicts.filter((verdict) => !shiftJudged(byLine.get(lineOf(verdict)) ?? [], verdict));
}

function judged(moved: Movement, found: ShiftVerdict | undefined): Movement {
  if (!found) return moved;
  const { verdict: ruling, reason, coder, at } = found;
  const verdict = { ruling, reason, words: `${ruling} by ${coder.name}, ${instantDay(at)}` };
  return { ...moved, verdict, changedAt: at > moved.changedAt ? at : moved.changedAt };
}

function evidenceOf({ statementKey, saidOn, precision, score, summary }: Observation): MovementEvidence {
  return {
    statementKey,
    href: statementHref(statementKey),
    day: longDay(saidOn, precision),
    value: score.value === null ? '' : signed(score.value),
    summary,
    checked: score.checked,
  };
}

function shiftWords({ change, direction }: Shift): string {
  const toward = direction > 0 ? 'toward +2' : 'toward −2';
  return change === null
    ? `turned ${toward}: two statements before, two after`
    : `moved ${toward} by ${Math.abs(change).toFixed(1)} of 4 within 90 days`;
}

function movedOf(observations: readonly Observation[], rule: CountingRule): Omit<WhatMoved, 'dismissed'> {
  const [one] = observations;
  if (!one) return { shifts: [], steps: [], firsts: [] };
  const { shifts, steps, first } = movementsOf(countedAmong(observations), rule.duplicates);
  const {
    holder,
    score: { target },
  } = one;
  const moved = (
    kind: Movement['kind'],
    pair: { before: Observation | null; after: Observation },
    on: CalendarDay,
    words: string,
    direction: ShiftDirection | null = null,
  ): Movement => ({
    key: `${kind} ${holder.slug} ${target.key} ${on} ${pair.after.statementKey}`,
    kind,
    holder,
    target,
    on,
    direction,
    words,
    before: pair.before && evidenceOf(pair.before),
    after: evidenceOf(pair.after),
    verdict: null,
    changedAt:
      [pair.before, pair.after]
        .flatMap((one) => (one ? [one.score.since.at] : []))
        .sort()
        .at(-1) ?? '',
  });
  const step = (pair: EvidencePair): Movement =>
    moved(
      'step',
      pair,
      pair.after.saidOn,
      `one statement differs: ${evidenceOf(pair.before).value}, then ${evidenceOf(pair.after).value}`,
    );
  return {
    shifts: shifts.map((shift) => moved('shift', shift, shift.on, shiftWords(shift), shift.direction)),
    steps: steps.map(step),
    firsts: first
      ? [moved('first', { before: null, after: first }, first.saidOn, 'first found in this collection')]
      : [],
  };
}

const newestFirst = (a: Movement, b: Movement): number =>
  b.on.localeCompare(a.on) ||
  a.holder.name.localeCompare(b.holder.name, 'en') ||
  targetName(a.target).localeCompare(targetName(b.target), 'en') ||
  a.key.localeCompare(b.key);

/**
 * What moved on or after `since`, newest first: shifts, and apart from them single statements that differ and firsts.
 * A verdict is about a shift of the same holder, target and direction near its day; what was dismissed stands apart.
 */
export function toWhatMoved(
  observations: readonly Observation[],
  rule: CountingRule,
  since: CalendarDay | null = null,
  verdicts: readonly ShiftVerdict[] = [],
): WhatMoved {
  const given = groupBy(verdicts, lineOf);
  const all = [...groupBy(observations, ({ holder, score: { target } }) => lineOf({ holder, target }))].map(
    ([line, these]) => {
      const found = movedOf(these, rule);
      const standing = verdictsOn(found.shifts.filter(isShift), given.get(line) ?? []);
      return {
        ...found,
        shifts: found.shifts.map((shift) => judged(shift, isShift(shift) ? standing.get(shift) : undefined)),
      };
    },
  );
  const listed = (kind: 'shifts' | 'steps' | 'firsts'): readonly Movement[] =>
    all
      .flatMap((one) => one[kind])
      .filter(({ on }) => since === null || on >= since)
      .sort(newestFirst);
  const shifts = listed('shifts');
  const isDismissed = ({ verdict }: Movement): boolean => verdict?.ruling === 'dismissed';
  return {
    shifts: shifts.filter((shift) => !isDismissed(shift)),
    steps: listed('steps'),
    firsts: listed('firsts'),
    dismissed: shifts.filter(isDismissed),
  };
}

/** "1 dismissed by an editor"; null when none was. */
export function dismissedWords({ dismissed }: Pick<WhatMoved, 'dismissed'>): string | null {
  return dismissed.length === 0 ? null : `${dismissed.length} dismissed by an editor`;
}

/** That nothing shifted, in full: what was looked for and what there is instead. */
export function noShiftWords(moved: Pick<WhatMoved, 'steps' | 'dismissed'>): string {
  const n = moved.steps.length;
  const less =
    n === 0
      ? ''
      : ` ${n === 1 ? 'One statement differs' : `${n} statements differ`} from the one before it: a step, not a shift.`;
  const dismissed = dismissedWords(moved);
  return dismissed === null
    ? `No shift found: that takes two statements before it and two after.${less}`
    : `No shift stands: ${dismissed}.${less}`;
}
