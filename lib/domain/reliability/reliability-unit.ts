import { accepted, refused, type Result } from '../outcome/result';
import type { Metric } from './metric';

/** What several coders gave one thing; null where a coder gave none. The order of coders does not matter. */
export type ReliabilityUnit = readonly (number | null)[];

export type UnitRefusal =
  | { readonly code: 'value-not-finite'; readonly value: number }
  | { readonly code: 'ratio-value-not-positive'; readonly value: number };

/**
 * Units with two values or more, as counts of each value. Units with equal counts share a pattern, so that drawing them
 * anew costs a number each.
 */
export interface UnitTally {
  /** The distinct values, ascending: what the counts of a pattern stand for. */
  readonly values: readonly number[];
  readonly patterns: readonly (readonly number[])[];
  /** For each pairable unit the place of its pattern, patterns in order. */
  readonly units: readonly number[];
}

function refusalOf(values: readonly number[], metric: Metric): UnitRefusal | null {
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) return { code: 'value-not-finite', value: odd };
  const low = metric === 'ratio' ? values.find((value) => value <= 0) : undefined;
  return low === undefined ? null : { code: 'ratio-value-not-positive', value: low };
}

/** Refuses values that are not numbers, and for the ratio metric those that are not above 0. */
export function tallyUnits(units: readonly ReliabilityUnit[], metric: Metric): Result<UnitTally, UnitRefusal> {
  const given = units.map((unit) => unit.filter((value) => value !== null));
  const refusal = refusalOf(given.flat(), metric);
  if (refusal) return refused(refusal);
  const pairable = given.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const keyed = pairable.map((unit) => values.map((value) => unit.filter((one) => one === value).length).join(' '));
  const keys = [...new Set(keyed)].sort();
  const patterns = new Map(keys.map((key, place) => [key, place]));
  return accepted({
    values,
    patterns: keys.map((key) => key.split(' ').map(Number)),
    units: keyed.map((key) => patterns.get(key) ?? 0).sort((a, b) => a - b),
  });
}
