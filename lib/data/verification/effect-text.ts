import type { EffectKind } from '../history/digest';
import { addedColumns, type HistoryTable } from '../history/tables';
import { valueOf } from './stored-database';

const json = (value: unknown): string =>
  value instanceof Date ? JSON.stringify(value.toISOString()) : JSON.stringify(value);

/** The columns of a table as a digest takes them: by name, and without what a later change may set. */
export function sealedColumns(
  kind: EffectKind,
  columns: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const all = [...columns].sort(([a], [b]) => (a < b ? -1 : 1));
  return kind === 'opened' ? all.filter(([name]) => name !== 'validTo') : all;
}

/**
 * Writes rows of one table as they enter a digest, from lists of the values of `sealedColumns`: to the byte what
 * `effectOf` writes, in a fifth of its time, since names and order are settled once for the table.
 */
export function effectWriter(
  kind: EffectKind,
  table: HistoryTable,
  columns: readonly (readonly [string, string])[],
): (values: readonly unknown[]) => string {
  const added = addedColumns[table] ?? [];
  const parts = columns.map(([name, type]) => ({ key: `${JSON.stringify(name)}:`, type, added: added.includes(name) }));
  const start = `[${JSON.stringify(kind)},${JSON.stringify(table)},{`;
  return (values) => {
    let text = '';
    for (const [index, { key, type, added: isAdded }] of parts.entries()) {
      const value = values[index];
      if (isAdded && value === null) continue;
      text += `${text === '' ? '' : ','}${key}${json(valueOf(type, value))}`;
    }
    return `${start}${text}}]`;
  };
}
