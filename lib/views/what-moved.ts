import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { movementsOf } from '@/lib/domain/shift/movement';
import type { EvidencePair } from '@/lib/domain/shift/stated-turn';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { targetName, type Target } from '@/lib/domain/target/target';
import { longDay } from './day-words';
import { statementHref } from './evidence-filter';
import { groupBy } from './group-by';
import { signed } from './stance-words';

/** One statement, as the one side of a movement. */
export interface MovementEvidence {
  readonly href: string;
  readonly day: string;
  readonly value: string;
  readonly summary: string;
}

export interface Moved {
  readonly key: string;
  readonly kind: 'shift' | 'step' | 'first';
  readonly holder: ActorReference;
  readonly target: Target;
  readonly on: CalendarDay;
  /** "moved toward backing it", "one statement differs", "first found in this collection". */
  readonly words: string;
  readonly before: MovementEvidence | null;
  readonly after: MovementEvidence;
}

export interface WhatMoved {
  readonly shifts: readonly Moved[];
  readonly steps: readonly Moved[];
  readonly firsts: readonly Moved[];
}

function evidenceOf({ statementKey, saidOn, precision, score, summary }: Observation): MovementEvidence {
  return { href: statementHref(statementKey), day: longDay(saidOn, precision), value: score.value === null ? '' : signed(score.value), summary };
}

function shiftWords(change: number | null, direction: 1 | -1): string {
  const toward = direction > 0 ? 'toward +2' : 'toward −2';
  return change === null ? `turned ${toward}: two statements before, two after` : `moved ${toward} by ${Math.abs(change).toFixed(1)} of 4 within 90 days`;
}

function movedOf(observations: readonly Observation[], rule: CountingRule): WhatMoved {
  const [one] = observations;
  if (!one) return { shifts: [], steps: [], firsts: [] };
  const { shifts, steps, first } = movementsOf(countedAmong(observations), rule.duplicates);
  const { holder, score: { target } } = one;
  const moved = (kind: Moved['kind'], pair: { before: Observation | null; after: Observation }, on: CalendarDay, words: string): Moved => ({
    key: `${kind} ${holder.slug} ${target.key} ${on} ${pair.after.statementKey}`,
    kind, holder, target, on, words,
    before: pair.before && evidenceOf(pair.before),
    after: evidenceOf(pair.after),
  });
  const step = (pair: EvidencePair): Moved => moved('step', pair, pair.after.saidOn, 'one statement differs');
  return {
    shifts: shifts.map((shift) => moved('shift', shift, shift.on, shiftWords(shift.change, shift.direction))),
    steps: steps.map(step),
    firsts: first ? [moved('first', { before: null, after: first }, first.saidOn, 'first found in this collection')] : [],
  };
}

const newestFirst = (a: Moved, b: Moved): number =>
  b.on.localeCompare(a.on) || a.holder.name.localeCompare(b.holder.name, 'en') || targetName(a.target).localeCompare(targetName(b.target), 'en') || a.key.localeCompare(b.key);

/** What moved on or after `since`, newest first: shifts, and apart from them single statements that differ and firsts. */
export function toWhatMoved(observations: readonly Observation[], rule: CountingRule, since: CalendarDay | null = null): WhatMoved {
  const all = [...groupBy(observations, ({ holder, score }) => `${holder.slug} ${score.target.key}`).values()].map((these) => movedOf(these, rule));
  const listed = (kind: keyof WhatMoved): readonly Moved[] =>
    all.flatMap((one) => one[kind]).filter(({ on }) => since === null || on >= since).sort(newestFirst);
  return { shifts: listed('shifts'), steps: listed('steps'), firsts: listed('firsts') };
}

/** "Nothing shifted." in full: what was looked for and what there is instead. */
export function noShiftWords({ steps }: WhatMoved): string {
  const less = steps.length === 0 ? '' : ` ${steps.length === 1 ? 'One statement differs' : `${steps.length} statements differ`} from the one before it: a step, not a shift.`;
  return `No shift found: nobody’s position moved on two statements before and two after.${less}`;
}
