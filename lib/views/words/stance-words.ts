import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';

/** The shape that stands for a value wherever its colour does. */
export type StanceShape = 'double-up' | 'up' | 'circle' | 'down' | 'double-down';

const shapes: Record<StanceValue, StanceShape> = {
  [-2]: 'double-down',
  [-1]: 'down',
  0: 'circle',
  1: 'up',
  2: 'double-up',
};

export function stanceShape(value: StanceValue): StanceShape {
  return shapes[value];
}

/** "+2", "0", "−1": with the minus sign (U+2212), which is as wide as the plus. */
export function signed(value: StanceValue): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** What a value says of one statement, in the codebook's scale. */
export const scaleWords: Record<StanceValue, string> = {
  2: 'backs it without reserve',
  1: 'backs it with reserve, or by implication',
  0: 'takes it up without taking a side, or balances both',
  [-1]: 'doubts it with reserve, or rejects it by implication',
  [-2]: 'rejects it without reserve',
};

export interface Poles {
  readonly against: string;
  readonly for: string;
}

/** The words at the two ends of a target's scale: an issue has its own, an actor is spoken for or against. */
export function polesOf(target: Target): Poles {
  return target.kind === 'issue'
    ? { against: target.issue.againstPole, for: target.issue.forPole }
    : { against: 'speaks against', for: 'speaks for' };
}

/** "+1" when all values are the same, else "−2 to 0"; null for none. */
export function valueRange(values: readonly StanceValue[]): string | null {
  const ordered = [...values].sort((a, b) => a - b);
  const [lowest, highest] = [ordered[0], ordered[ordered.length - 1]];
  if (lowest === undefined || highest === undefined) return null;
  return lowest === highest ? signed(lowest) : `${signed(lowest)} to ${signed(highest)}`;
}
