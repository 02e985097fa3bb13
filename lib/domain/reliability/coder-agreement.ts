import type { CoderKind } from '../coder/coder';
import type { JudgedValue } from '../stance/stance-value';
import { bootstrapInterval, type AlphaInterval } from './bootstrap-interval';
import { krippendorffAlpha, type Alpha } from './krippendorff-alpha';
import type { Metric } from './metric';
import type { ReliabilitySettings } from './reliability-settings';
import type { ReliabilityUnit } from './reliability-unit';

/** What one coder holds of one statement: the newest judgement of each target it named, and whether it finished. */
export interface StatementCoding {
  readonly statementKey: string;
  readonly coder: { readonly slug: string; readonly kind: CoderKind };
  /** By target key; null is "no stance". */
  readonly judged: ReadonlyMap<string, JudgedValue>;
  /** Finished: targets it did not name are "no stance". */
  readonly finished: boolean;
}

/** An alpha with its interval and the number of units it is based on. */
export interface Agreement {
  readonly metric: Metric;
  readonly units: number;
  readonly alpha: Alpha;
  readonly interval: AlphaInterval;
}

/** How far the coders of one kind agree. A unit is a statement and a target. */
export interface CoderAgreement {
  readonly kind: CoderKind;
  readonly coders: number;
  /** Units that two coders or more have judged and at least one named with a value. */
  readonly named: number;
  /** Of these, those that one coder only named with a value. */
  readonly namedByOne: number;
  /** On units named by two coders or more: for, neither or against; and the value on its scale. */
  readonly sign: Agreement;
  readonly value: Agreement;
  /** On all units named: for, neither, against or "no stance" as a fourth answer. */
  readonly signOrNone: Agreement;
}

/** Undefined: not judged. */
type Answer = JudgedValue | undefined;

function answersOf(codings: readonly StatementCoding[], target: string): readonly Answer[] {
  return codings.map(
    ({ judged, finished }) => judged.get(target) ?? (judged.has(target) || finished ? null : undefined),
  );
}

function unitsOf(codings: readonly StatementCoding[]): readonly (readonly JudgedValue[])[] {
  const byStatement = new Map<string, StatementCoding[]>();
  for (const coding of codings)
    byStatement.set(coding.statementKey, [...(byStatement.get(coding.statementKey) ?? []), coding]);
  return [...byStatement.values()].flatMap((these) => {
    const targets = new Set(these.flatMap(({ judged }) => [...judged.keys()]));
    return [...targets].map((target) => answersOf(these, target).filter((answer) => answer !== undefined));
  });
}

function measure(units: readonly ReliabilityUnit[], metric: Metric, settings: ReliabilitySettings): Agreement {
  const alpha = krippendorffAlpha(units, metric);
  const interval = bootstrapInterval(units, metric, settings);
  // Signs and values of the scale are finite and never measured as ratios.
  if (!alpha.ok || !interval.ok)
    throw new Error(`No agreement can be measured on these values by the ${metric} metric.`);
  return { metric, units: units.length, alpha: alpha.value, interval: interval.value };
}

// Its own name among the nominal answers: no sign of a value is 2.
const noStance = 2;

/**
 * Agreement of the coders of one kind, all of them at once. Units judged by one coder enter nothing; "no stance" from
 * every coder is no unit. A coder who finished the statement without naming a target judged "no stance" toward it.
 * Source of what a unit is: a rule of this project, docs/decisions/0007-rules-for-words.md; of alpha:
 * `krippendorffAlpha`.
 */
export function toCoderAgreement(
  codings: readonly StatementCoding[],
  kind: CoderKind,
  settings: ReliabilitySettings,
): CoderAgreement {
  const these = codings.filter(({ coder }) => coder.kind === kind);
  const values = (unit: readonly JudgedValue[]): number => unit.filter((value) => value !== null).length;
  const named = unitsOf(these).filter((unit) => unit.length > 1 && values(unit) > 0);
  const byTwo = named.filter((unit) => values(unit) > 1);
  const sign = (value: JudgedValue): number | null => (value === null ? null : Math.sign(value));
  return {
    kind,
    coders: new Set(these.map(({ coder }) => coder.slug)).size,
    named: named.length,
    namedByOne: named.length - byTwo.length,
    sign: measure(
      byTwo.map((unit) => unit.map(sign)),
      'nominal',
      settings,
    ),
    value: measure(byTwo, 'interval', settings),
    signOrNone: measure(
      named.map((unit) => unit.map((value) => sign(value) ?? noStance)),
      'nominal',
      settings,
    ),
  };
}
