import type { z } from 'zod';
import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import { middleDay } from '@/lib/domain/position/duplicate-policy';
import { lacksOf } from '@/lib/domain/position/enough-evidence';
import { estimatePosition, estimatesOf } from '@/lib/domain/position/position';
import { movementsOf } from '@/lib/domain/shift/movement';
import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { targetPath } from '@/lib/domain/target/target';
import type { PositionQuery } from '../address/position-query';
import { statementHref } from '../address/evidence-filter';
import { countedKeys, estimateOf, precise } from '../export/position-table';
import { groupBy } from '../words/group-by';
import { sampledDays } from '../timeline/position-line';
import { toStandingLine, type StandingLine } from '../position/standing-line';
import type { AddressOf } from './api-items';
import type { apiPosition, apiPositionInFull, apiShift } from './api-position-schemas';

/** Of each holder and target, in date order. */
const held = (observations: readonly Observation[]) => [
  ...groupBy(observations, ({ holder, score }) => `${holder.slug},${score.target.key}`),
];

function numbersOf(line: StandingLine) {
  const estimate = estimateOf(line);
  const written = (value: number | undefined): number | null => (value === undefined ? null : precise(value));
  return {
    mean: written(estimate?.mean),
    variance: written(estimate?.variance),
    low: written(estimate?.low),
    high: written(estimate?.high),
  };
}

function toApiPosition(
  key: string,
  line: StandingLine,
  observations: readonly Observation[],
  { on }: PositionQuery,
  at: AddressOf,
): z.infer<typeof apiPosition> {
  const { holder, target, standing, leftOut, words } = line;
  const counted = countedKeys(line);
  return {
    key,
    holder: holder.slug,
    target: target.key,
    on,
    standing: standing.kind,
    label: standing.kind === 'known' ? standing.label : null,
    mixed: standing.kind === 'known' ? standing.mixed : null,
    ...numbersOf(line),
    lacks: standing.kind === 'too-few' ? [...standing.lacks] : [],
    counted: [...counted],
    restsOn: standing.kind === 'known' ? [...standing.restsOn] : [],
    leftOut: [...leftOut],
    words,
    checkedByAPerson:
      counted.length > 0 &&
      observations.every(({ statementKey, score }) => !counted.includes(statementKey) || score.checked),
    address: at(line.href),
  };
}

/** A position for each holder and target of `observations`, at the day asked. */
export function toApiPositions(
  observations: readonly Observation[],
  asked: PositionQuery,
  at: AddressOf,
): z.infer<typeof apiPosition>[] {
  return held(observations).flatMap(([key, these]) => {
    const line = toStandingLine(these, asked);
    return line ? [toApiPosition(key, line, these, asked, at)] : [];
  });
}

/** Days of a series, besides those of the statements. */
const mostDays = 90;

function seriesOf(
  observations: readonly Observation[],
  { rule }: PositionQuery,
): z.infer<typeof apiPositionInFull>['series'] {
  const counted = countedAmong(observations);
  if (lacksOf(counted).length > 0) return null;
  const days = counted.map(middleDay);
  const position = estimatePosition(
    counted,
    sampledDays(Math.min(...days), Math.max(...days), mostDays),
    rule.duplicates,
  );
  return (
    position &&
    estimatesOf(position).map(({ day, mean, variance, low, high }) => ({
      day: dayFromNumber(Math.floor(day)),
      mean: precise(mean),
      variance: precise(variance),
      low: precise(low),
      high: precise(high),
    }))
  );
}

/** One position with its series; null for a holder and target of which nothing was found. */
export function toApiPositionInFull(
  observations: readonly Observation[],
  asked: PositionQuery,
  at: AddressOf,
): z.infer<typeof apiPositionInFull> | null {
  const [position] = toApiPositions(observations, asked, at);
  return position ? { ...position, series: seriesOf(observations, asked) } : null;
}

type ApiShift = z.infer<typeof apiShift>;

function movedOf(
  observations: readonly Observation[],
  rule: CountingRule,
  verdicts: readonly ShiftVerdict[],
  at: AddressOf,
): ApiShift[] {
  const [one] = observations;
  if (!one) return [];
  const {
    holder,
    score: { target },
  } = one;
  const { shifts, steps, first } = movementsOf(countedAmong(observations), rule.duplicates);
  const moved = (
    kind: ApiShift['kind'],
    on: string,
    before: Observation | null,
    after: Observation,
    rest: Pick<ApiShift, 'change' | 'direction' | 'verdict'>,
  ): ApiShift => ({
    key: [kind, holder.slug, target.key, on, after.statementKey].join(','),
    kind,
    holder: holder.slug,
    target: target.key,
    on,
    before: before?.statementKey ?? null,
    after: after.statementKey,
    address: at(kind === 'shift' ? targetPath(target) : statementHref(after.statementKey)),
    ...rest,
  });
  const verdictOn = (day: string) =>
    verdicts.find(
      (verdict) => verdict.holder.slug === holder.slug && verdict.target.key === target.key && verdict.on === day,
    )?.verdict ?? null;
  const unjudged = { change: null, direction: null, verdict: null };
  return [
    ...shifts.map(({ on, before, after, change, direction }) =>
      moved('shift', on, before, after, {
        change: change === null ? null : precise(change),
        direction,
        verdict: verdictOn(on),
      }),
    ),
    ...steps.map(({ before, after }) => moved('step', after.saidOn, before, after, unjudged)),
    ...(first ? [moved('first', first.saidOn, null, first, unjudged)] : []),
  ];
}

/** Shifts, steps and firsts of each holder and target, on or after `since`. */
export function toApiShifts(
  observations: readonly Observation[],
  rule: CountingRule,
  verdicts: readonly ShiftVerdict[],
  since: string | undefined,
  at: AddressOf,
): ApiShift[] {
  return held(observations)
    .flatMap(([, these]) => movedOf(these, rule, verdicts, at))
    .filter(({ on }) => since === undefined || on >= since);
}
