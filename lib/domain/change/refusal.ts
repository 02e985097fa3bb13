import type { RelationKind } from '../actor/actor';
import type { StatementFields } from '../statement/statement-input';
import type { JudgedValue } from '../stance/stance-value';

/** Who got there first, and with what: so that the second person sees it and loses nothing typed. */
export interface EarlierChange {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** What the first of two people saved, by form field, as it would be typed. */
export type SavedTexts = Readonly<Record<string, string>>;

/** Why a command was not carried out. `field` names the form field it concerns. */
export type CommandRefusal =
  | { readonly code: 'unknown-statement'; readonly key: string }
  | { readonly code: 'unknown-target'; readonly target: string }
  | { readonly code: 'target-is-holder'; readonly target: string }
  | { readonly code: 'issue-retired'; readonly target: string }
  | { readonly code: 'may-not'; readonly permission: string }
  | { readonly code: 'unchanged' }
  | { readonly code: 'not-settled'; readonly target: string }
  | {
      readonly code: 'stale-version';
      readonly earlier: EarlierChange;
      readonly value?: JudgedValue;
      readonly fields?: StatementFields;
      readonly saved?: SavedTexts;
    }
  | { readonly code: 'fields-disagree'; readonly field: string; readonly message: string }
  | { readonly code: 'unknown-name'; readonly field: string; readonly named: string }
  | { readonly code: 'unknown-change'; readonly seq: number }
  | { readonly code: 'changed-since'; readonly seq: number }
  | { readonly code: 'already-undone'; readonly seq: number }
  | { readonly code: 'unknown-actor'; readonly slug: string }
  | { readonly code: 'unknown-issue'; readonly slug: string }
  | { readonly code: 'no-codebook' }
  | { readonly code: 'label-taken'; readonly field: string; readonly label: string }
  | { readonly code: 'issue-in-use'; readonly seq: number; readonly acts: number }
  | { readonly code: 'name-taken'; readonly field: string; readonly named: string; readonly bearer: string }
  | { readonly code: 'code-taken'; readonly field: 'iso2'; readonly named: string; readonly bearer: string }
  | {
      readonly code: 'relation-circle';
      readonly field: 'relations';
      readonly row: number;
      readonly kind: RelationKind;
      readonly names: readonly string[];
    }
  | { readonly code: 'unknown-event'; readonly slug: string }
  | { readonly code: 'unknown-group'; readonly slug: string }
  | { readonly code: 'unknown-intake' }
  | { readonly code: 'too-many-waiting' }
  | { readonly code: 'unknown-feed' }
  | { readonly code: 'already-followed'; readonly field: string; readonly title: string }
  | { readonly code: 'unknown-proposal' }
  | { readonly code: 'one-of-several'; readonly named: string; readonly because: CommandRefusal }
  | { readonly code: 'already-decided'; readonly by: string; readonly state: string }
  | { readonly code: 'already-stored'; readonly slug: string; readonly title: string }
  | { readonly code: 'quote-lost' }
  | { readonly code: 'already-reported' }
  | { readonly code: 'already-recorded'; readonly field: string; readonly statement: string }
  | { readonly code: 'proposed-already'; readonly field: string; readonly proposal: number }
  | { readonly code: 'nothing-to-take-back' }
  | { readonly code: 'unknown-sheet' }
  | { readonly code: 'sheet-moved-on'; readonly seen: number; readonly head: number }
  | { readonly code: 'sheet-refused'; readonly rows: number }
  | { readonly code: 'sheet-too-large'; readonly statements: number; readonly most: number }
  | { readonly code: 'already-withdrawn'; readonly earlier: EarlierChange };

/** A person at work: the coder they are, and what their role lets them do. */
export interface Person {
  readonly coderId: number;
  readonly name: string;
  readonly role: 'coder' | 'editor';
}
