import type { Observation } from '@/lib/domain/stance/observation';
import type { Statement } from '@/lib/domain/statement/statement';

/** Numbers stay numbers, yes and no stay so; null is an empty cell. */
export type Cell = string | number | boolean | null;
type ExportRow = Readonly<Record<string, Cell>>;

/** What the tables are made of: what a filter lets through, in the order of the lists (day, then key). */
export interface ExportSource {
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  /** The address of a statement's page at the version of the export. */
  readonly statementAddress: (key: string) => string;
}

export interface Column<Item> {
  readonly name: string;
  /** For the codebook of columns that goes with each export. */
  readonly means: string;
  readonly of: (item: Item, source: ExportSource) => Cell;
}

/** A table, ready to be written: its columns with their meaning, and its rows. */
export interface ExportTable {
  readonly columns: readonly { readonly name: string; readonly means: string }[];
  readonly rows: readonly ExportRow[];
}

export function toTable<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  source: ExportSource,
): ExportTable {
  return {
    columns: columns.map(({ name, means }) => ({ name, means })),
    rows: items.map((item) => Object.fromEntries(columns.map(({ name, of }) => [name, of(item, source)]))),
  };
}

/** Several slugs in one cell. */
export const joined = (slugs: readonly string[]): string | null =>
  slugs.length > 0 ? [...new Set(slugs)].join(' ') : null;
