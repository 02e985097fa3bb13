import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { countedBy, type Observation } from '@/lib/domain/stance/observation';
import { inSentence } from '../words/actor-words';
import { checkedWords, countingLine, countOf } from '../words/counting';
import { longDay } from '../words/day-words';
import { issueKey, type ShiftQuery } from '../address/shift-query';
import { noShiftWords, toWhatMoved, type WhatMoved } from '../position/what-moved';

/** The page of movements: what moved, and in words what was looked at. */
export interface ShiftList {
  readonly moved: WhatMoved;
  /** "Since 1 June 2021, by China, on “Pace and manner of the withdrawal”."; null where everything was asked for. */
  readonly scope: string | null;
  /** What counts, and whether a person checked it. */
  readonly counted: string;
  /** The stances it looked at, those left out too. */
  readonly observations: readonly Observation[];
  /** What an empty list says. */
  readonly none: Readonly<Record<'shifts' | 'steps' | 'firsts', string>>;
}

function scopeWords({ since, holder, target }: ShiftQuery): string | null {
  const parts = [
    since ? `since ${longDay(since)}` : null,
    holder ? `by ${inSentence(holder)}` : null,
    target ? `on “${target.label}”` : null,
  ];
  const words = parts.filter((part) => part !== null).join(', ');
  return words === '' ? null : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** `found` are all of the collection; the query narrows them to one actor or issue. */
export function toShiftList(
  found: readonly Observation[],
  asked: ShiftQuery,
  verdicts: readonly ShiftVerdict[],
): ShiftList {
  const { since, holder: whose, target, rule } = asked;
  const observations = countedBy(rule, found).filter(
    ({ holder, score }) =>
      (whose === null || holder.slug === whose.slug) && (target === null || score.target.key === issueKey(target)),
  );
  const moved = toWhatMoved(observations, rule, since, verdicts);
  const checked = checkedWords(observations.filter(({ leftOut }) => leftOut === null));
  return {
    moved,
    scope: scopeWords(asked),
    observations,
    counted: `${countingLine(countOf(observations), rule)}${checked ? ` ${checked}.` : ''}`,
    none: {
      shifts: noShiftWords(moved),
      steps: 'No step found: no statement differs from the one before it by 2 or more, or in sign.',
      firsts: 'No first found: nobody took a stance here that it had not taken before.',
    },
  };
}
