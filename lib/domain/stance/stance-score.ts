import { z } from 'zod';
import type { Target } from '../target/target';
import type { StanceValue } from './stance-value';

/** `settled` holds a value; `open` has none, and keeps the last one it had for a hollow mark. */
export const scoreState = z.enum(['settled', 'open']);
export type ScoreState = z.infer<typeof scoreState>;

/** Why the value is in force: an adjudication settled it, or every coder agreed. */
export const scoreBasis = z.enum(['agreed', 'adjudicated']);
export type ScoreBasis = z.infer<typeof scoreBasis>;

/** The score for one statement and target, as derived by the score rule. */
export interface StanceScore {
  readonly target: Target;
  readonly state: ScoreState;
  /** The value in force, or the last one before it opened (null: it never had one). */
  readonly value: StanceValue | null;
  readonly basis: ScoreBasis | null;
  readonly reason: string;
  /** A person judged the same or settled it. */
  readonly checked: boolean;
  /** When this state began: the change and its instant (ISO, UTC). */
  readonly since: { readonly seq: number; readonly at: string };
}

/** The value that counts now: none while the score is open, though it keeps the last one it had. */
export const valueInForce = ({ state, value }: Pick<StanceScore, 'state' | 'value'>): StanceValue | null =>
  state === 'settled' ? value : null;
