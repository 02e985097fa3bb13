import type { PositionEstimate } from '@/lib/domain/position/position';
import { positionSettings } from '@/lib/domain/position/position-settings';
import { reliabilitySettings } from '@/lib/domain/reliability/reliability-settings';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { targetName } from '@/lib/domain/target/target';
import type { StandingLine } from '../position/standing-line';
import { joined, type Cell, type ExportTable } from './export-table';

/** To 0.0001: past that, machines differ in their last digits. */
export const precise = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;

/** Every constant behind a position, and what was counted. */
export const settingsOf = (rule: CountingRule) => ({
  counting: rule,
  position: positionSettings,
  reliability: reliabilitySettings,
});

/** The numbers of a position where the evidence allows a label; below that there is no mean, anywhere. */
export function estimateOf({ standing }: Pick<StandingLine, 'standing'>): PositionEstimate | null {
  return standing.kind === 'known' ? standing.estimate : null;
}

/** Keys of the statements that count by the day asked, in date order. */
export function countedKeys({ standing }: Pick<StandingLine, 'standing'>): readonly string[] {
  return standing.kind === 'none' ? [] : standing.counted.map(({ statementKey }) => statementKey);
}

interface PositionColumn {
  readonly name: string;
  readonly means: string;
  readonly of: (line: StandingLine, on: string, address: string) => Cell;
}

const number =
  (of: (estimate: PositionEstimate) => number) =>
  (line: StandingLine): number | null => {
    const estimate = estimateOf(line);
    return estimate && precise(of(estimate));
  };

const columns: readonly PositionColumn[] = [
  { name: 'holder', means: 'slug of the actor', of: ({ holder }) => holder.slug },
  { name: 'holder_name', means: 'its name', of: ({ holder }) => holder.name },
  { name: 'target', means: 'what the position is toward: issue:slug or actor:slug', of: ({ target }) => target.key },
  { name: 'target_name', means: 'its name', of: ({ target }) => targetName(target) },
  { name: 'on', means: 'the day it is taken at (ISO)', of: (_, on) => on },
  {
    name: 'standing',
    means: 'known; too-few for a label; no-longer-known; none that counts by that day',
    of: ({ standing }) => standing.kind,
  },
  {
    name: 'label',
    means: 'the label; empty where the evidence allows none',
    of: ({ standing }) => (standing.kind === 'known' ? standing.label : null),
  },
  {
    name: 'mixed',
    means: 'whether statements of opposite sign stand close together',
    of: ({ standing }) => (standing.kind === 'known' ? standing.mixed : null),
  },
  { name: 'mean', means: 'of the estimate, -2 to 2; empty where no label is allowed', of: number(({ mean }) => mean) },
  { name: 'variance', means: 'of the estimate', of: number(({ variance }) => variance) },
  { name: 'low', means: 'lower end of the interval', of: number(({ low }) => low) },
  { name: 'high', means: 'upper end of the interval', of: number(({ high }) => high) },
  {
    name: 'lacks',
    means: 'what is missing for a label: statements, occasions, days, outlets, firmness',
    of: ({ standing }) => (standing.kind === 'too-few' ? joined(standing.lacks) : null),
  },
  { name: 'counted', means: 'number of statements counted by that day', of: (line) => countedKeys(line).length },
  { name: 'counted_statements', means: 'their keys', of: (line) => joined(countedKeys(line)) },
  {
    name: 'rests_on',
    means: 'keys of statements any one of which holds the label up',
    of: ({ standing }) => (standing.kind === 'known' ? joined(standing.restsOn) : null),
  },
  {
    name: 'left_out',
    means: 'what was found and not counted',
    of: ({ leftOut }) => (leftOut.length > 0 ? leftOut.join('; ') : null),
  },
  { name: 'words', means: 'the position in words', of: ({ words }) => words },
  { name: 'address', means: 'the statements at this data version', of: (_, __, address) => address },
];

/** One row a holder and target. `at` gives a page's address at the version. */
export function positionTable(lines: readonly StandingLine[], on: string, at: (path: string) => string): ExportTable {
  return {
    columns: columns.map(({ name, means }) => ({ name, means })),
    rows: lines.map((line) => Object.fromEntries(columns.map(({ name, of }) => [name, of(line, on, at(line.href))]))),
  };
}
