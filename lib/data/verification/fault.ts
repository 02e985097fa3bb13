/** What kind of fault it is: where to look, and which remedy fits. */
export type FaultKind =
  | 'not-a-database'
  | 'corrupt'
  | 'not-a-tracker'
  | 'change-missing'
  | 'rows-altered'
  | 'row-without-change'
  | 'change-altered'
  | 'head-differs'
  | 'hash-unknown'
  | 'two-in-force'
  | 'reference-broken'
  | 'text-altered'
  | 'quote-differs'
  | 'search-differs'
  | 'guard-missing';

/** The first thing that is wrong with a database: where, and a sentence about it. */
export interface Fault {
  readonly kind: FaultKind;
  /** The change it stands in; null where it is of none. */
  readonly seq: number | null;
  readonly table: string | null;
  readonly row: number | null;
  readonly words: string;
}

type Place = Partial<Pick<Fault, 'seq' | 'table' | 'row'>>;

export function faultOf(kind: FaultKind, words: string, { seq = null, table = null, row = null }: Place = {}): Fault {
  return { kind, seq, table, row, words };
}

const unreadable: Readonly<Record<string, FaultKind>> = {
  SQLITE_NOTADB: 'not-a-database',
  SQLITE_CORRUPT: 'corrupt',
};

/** A reading that failed because of what the file holds; null for any other error, which is no finding. */
export function faultOfError(error: unknown): Fault | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  const kind = Object.entries(unreadable).find(([prefix]) => code.startsWith(prefix))?.[1];
  if (kind === 'not-a-database') return faultOf(kind, 'The file is no SQLite database, or its beginning is damaged.');
  return kind ? faultOf(kind, `The file is damaged: SQLite says “${error.message}”.`) : null;
}
