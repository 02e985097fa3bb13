/** One reason to read a stance toward a target: what it weighs, −3…3, the tokens that say so, and the rule's name. */
export interface Charge {
  readonly weight: number;
  readonly tokens: readonly number[];
  readonly rule: string;
}

export const weightOf = (charges: readonly Charge[]): number => charges.reduce((sum, { weight }) => sum + weight, 0);
