import type { Cell, ExportTable } from '../export/export-table';

/** A page's address at the version: `/actors/china` → `https://…/actors/china?version=181`. */
export type At = (path: string) => string;

export interface ListColumn<Item> {
  readonly name: string;
  readonly means: string;
  readonly of: (item: Item, at: At) => Cell;
}

/** One row an item, in the order of the list. */
export function listTable<Item>(items: readonly Item[], columns: readonly ListColumn<Item>[], at: At): ExportTable {
  return {
    columns: columns.map(({ name, means }) => ({ name, means })),
    rows: items.map((item) => Object.fromEntries(columns.map(({ name, of }) => [name, of(item, at)]))),
  };
}
