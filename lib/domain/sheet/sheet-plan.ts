import type { ReportInput, StatementFields } from '../statement/statement-input';
import type { JudgedValue } from '../stance/stance-value';
import type { CellFault } from './cell-fault';
import type { NewActor, NewCoder } from './name-reader';
import type { ColumnName } from './sheet-column';

/** One cell that would alter something: what stands there now (null: nothing yet) and what would. */
export interface PlannedChange {
  readonly line: number;
  readonly column: ColumnName;
  readonly before: string | null;
  readonly after: string;
}

export interface PlannedJudgement {
  readonly target: string;
  readonly value: JudgedValue;
  /** Empty: the reason of the import. */
  readonly reason: string;
  /** The coder's slug; null for whoever imports. */
  readonly coder: string | null;
}

/** A report to be rewritten: its span, words and relays. */
export type RewrittenReport = Pick<ReportInput, 'start' | 'end' | 'quote' | 'mode' | 'cue' | 'relays'> & {
  readonly key: string;
};

/** An article that is not stored: only the passages that are quoted from it will be. */
export interface ArticleSource {
  readonly title: string;
  /** Null: the sheet names none. */
  readonly outlet: string | null;
  readonly publishedOn: string;
  readonly publishedBasis: string;
}

/** A report to be added; `source` stands for an article that will be stored with it. */
export type AddedReport = Omit<ReportInput, 'article' | 'start' | 'end'> &
  ({ readonly article: string; readonly start: number; readonly end: number } | { readonly source: ArticleSource });

/** What the rows about one statement come to. */
export interface StatementPlan {
  readonly lines: readonly number[];
  /** Null: a new statement. */
  readonly key: string | null;
  readonly summary: string;
  /** All fields where any is new; null where all stay. */
  readonly fields: StatementFields | null;
  readonly added: readonly AddedReport[];
  readonly rewritten: readonly RewrittenReport[];
  readonly judgements: readonly PlannedJudgement[];
  readonly changes: readonly PlannedChange[];
  /** Any of them keeps all rows about the statement out. */
  readonly faults: readonly CellFault[];
}

/** What a sheet comes to: nothing is written but this. */
export interface SheetPlan {
  /** The data version it was held against. */
  readonly head: number;
  readonly rows: number;
  readonly statements: readonly StatementPlan[];
  /** Recorded with them: actors the mapping makes. */
  readonly actors: readonly NewActor[];
  readonly coders: readonly NewCoder[];
  /** Named as coders and known to nobody: what they judged counts as judged by whoever imports. */
  readonly unknownCoders: readonly string[];
  /** Slugs of actors of the built-in list that are named. */
  readonly builtIn: readonly string[];
}

export const isRefused = ({ faults }: StatementPlan): boolean => faults.length > 0;
export const isUnchanged = ({ faults, changes }: StatementPlan): boolean => faults.length === 0 && changes.length === 0;

/** What would be written, in the order of the sheet. */
export const toWrite = ({ statements }: SheetPlan): readonly StatementPlan[] =>
  statements.filter((one) => !isRefused(one) && !isUnchanged(one));
