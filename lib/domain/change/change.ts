import { z } from 'zod';

/** What a command did, in the field's verbs. */
export const changeVerb = z.enum([
  'record-actor',
  'edit-actor',
  'record-issue',
  'edit-issue',
  'edit-issue-terms',
  'record-outlet',
  'record-article',
  'record-occasion',
  'publish-codebook',
  'record-coder',
  'record-statement',
  'edit-statement',
  'finish-coding',
  'annotate',
  'adjudicate',
  'confirm',
  'undo',
  'record-event',
  'edit-event',
  'withdraw-event',
  'record-group',
  'edit-group',
  'withdraw-group',
  'record-silence',
  'judge-shift',
  'set-office-word',
  'accept-proposal',
  'record-by-hand',
  'import-sheet',
]);
export type ChangeVerb = z.infer<typeof changeVerb>;

/** One command's effect on what the tracker holds. `at` is an instant (ISO, UTC); `by` is null for the seed. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly by: { readonly slug: string; readonly name: string; readonly kind: string } | null;
  readonly verb: ChangeVerb;
  readonly subject: string;
  readonly reason: string;
  /** The change this one takes back. */
  readonly undoes: number | null;
  /** The newest change that took this one back, if one did. */
  readonly undoneBy: number | null;
}
