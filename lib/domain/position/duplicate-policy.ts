import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import { dayNumber, lastDayOf } from '../calendar/day-arithmetic';
import type { DuplicatePolicy } from '../stance/counting-rule';
import type { Observation } from '../stance/observation';
import type { Reading } from './local-level';
import { positionSettings, type PositionSettings } from './position-settings';

/** A reading and the statements it stands for: one, or under `day` all of that day. */
export interface StatedReading extends Reading {
  readonly observations: readonly Observation[];
}

interface DayWithPrecision {
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
}

/** The first and the last day on which it may have been said, in days since 1970. */
export function periodInDays({ saidOn, precision }: DayWithPrecision): { readonly from: number; readonly to: number } {
  return { from: dayNumber(saidOn), to: dayNumber(lastDayOf(saidOn, precision)) };
}

/** Where a dated thing enters the arithmetic: the middle of its period, in days since 1970 (halves occur). */
export function middleDay(dated: DayWithPrecision): number {
  const { from, to } = periodInDays(dated);
  return (from + to) / 2;
}

/** By the middle of the period, then by key: the order of every sum, list and mark. */
export function inDateOrder<Of extends DayWithPrecision & { readonly statementKey: string }>(
  observations: readonly Of[],
): readonly Of[] {
  return observations
    .map((observation) => ({ observation, at: middleDay(observation), key: observation.statementKey }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ observation }) => observation);
}

function deviationOf({ modality }: Observation, { noise, hedged }: PositionSettings): number {
  return modality === 'hoped' || modality === 'conditional' ? noise * hedged : noise;
}

function eachOf(observation: Observation, policy: DuplicatePolicy, settings: PositionSettings): StatedReading {
  // n equal readings of one day are one reading with its variance divided by n.
  const times = policy === 'report' ? Math.max(1, observation.reportCount) : 1;
  const deviation = deviationOf(observation, settings) / Math.sqrt(times);
  return { day: middleDay(observation), value: observation.score.value ?? 0, deviation, observations: [observation] };
}

/**
 * What the model is fed: counted observations of one holder and target, in date order. Under `day` the readings of one
 * day become their mean, its noise that of a single statement; under `report` a statement weighs as often as it was
 * reported: n equal readings are one of variance σ²/n (Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section
 * 2.5). Source of the three ways, and of the wider noise of hopes and conditions: rules of this project,
 * docs/decisions/0007-rules-for-words.md.
 */
export function toReadings(
  observations: readonly Observation[],
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): readonly StatedReading[] {
  const readings = inDateOrder(observations).map((observation) => eachOf(observation, policy, settings));
  if (policy !== 'day') return readings;
  const days = new Map<number, StatedReading[]>();
  for (const reading of readings) {
    const these = days.get(reading.day);
    if (these) these.push(reading);
    else days.set(reading.day, [reading]);
  }
  return [...days].map(([day, these]) => ({
    day,
    value: these.reduce((sum, { value }) => sum + value, 0) / these.length,
    deviation: settings.noise,
    observations: these.flatMap(({ observations: stated }) => stated),
  }));
}
