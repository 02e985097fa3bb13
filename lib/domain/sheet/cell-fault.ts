import type { MeaningKind } from './sheet-mapping';
import type { ColumnName } from './sheet-column';

/** What is wrong with a cell, before it is said where. */
export type FaultBody =
  | { readonly code: 'missing' }
  | { readonly code: 'not-a-day'; readonly given: string }
  | { readonly code: 'two-days'; readonly given: string; readonly days: readonly string[] }
  | { readonly code: 'not-one-of'; readonly given: string; readonly options: readonly string[] }
  | { readonly code: 'unknown-meaning'; readonly kind: MeaningKind; readonly given: string }
  | { readonly code: 'unknown-occasion'; readonly given: string }
  | { readonly code: 'unknown-statement'; readonly given: string }
  | { readonly code: 'unknown-report'; readonly given: string }
  | { readonly code: 'unknown-version'; readonly given: string }
  | { readonly code: 'machine-coder'; readonly given: string }
  | { readonly code: 'not-editable' }
  | { readonly code: 'rows-differ'; readonly other: number }
  | { readonly code: 'changed-meanwhile'; readonly then: string; readonly now: string }
  | { readonly code: 'fields-disagree'; readonly message: string }
  | { readonly code: 'quote-not-found'; readonly onlyExcerpts: boolean }
  | { readonly code: 'quote-several'; readonly places: readonly number[] }
  | { readonly code: 'second-quote'; readonly other: number }
  | { readonly code: 'text-gone' }
  | { readonly code: 'article-not-public' }
  | { readonly code: 'target-is-holder' }
  | { readonly code: 'issue-retired' };

/** A fault and where it stands; `line` as the spreadsheet counts rows. */
export type CellFault = FaultBody & { readonly line: number; readonly column: ColumnName };

export const faultAt = (body: FaultBody, line: number, column: ColumnName): CellFault => ({ ...body, line, column });
