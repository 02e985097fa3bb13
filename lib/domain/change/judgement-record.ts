import type { CoderKind } from '../coder/coder';
import type { JudgedValue } from '../stance/stance-value';
import type { Target } from '../target/target';

/** One act on a statement as a page shows it: an annotation, or an adjudication that settled a target. */
export interface JudgementRecord {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'annotation' | 'adjudication';
  readonly target: Target;
  readonly value: JudgedValue;
  readonly reason: string;
  /** Null: settled by a seed rule. */
  readonly coder: { readonly slug: string; readonly name: string; readonly kind: CoderKind } | null;
  readonly codebookNumber: number;
  /** False once the change that made it was undone. */
  readonly stands: boolean;
}
