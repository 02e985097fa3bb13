import { createHash } from 'node:crypto';
import type { Transaction } from '../transact';
import { addedColumns, derivedTableNames, onceTables, versionTableNames, type HistoryTable } from './tables';

type Row = Readonly<Record<string, unknown>>;

interface RowReader {
  findMany(query: { where: Row; orderBy: { id: 'asc' } }): Promise<Row[]>;
}

/** The table's delegate on a Prisma client: `StanceScore` → `client.stanceScore`, for the few reads and writes that are alike for all. */
export function rowsOf(tx: Transaction, table: HistoryTable): RowReader {
  const name = `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
  return (tx as unknown as Record<string, RowReader>)[name] as RowReader;
}

/** JSON with keys in order and instants as ISO text: the same rows give the same bytes. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const historyTables: readonly HistoryTable[] = [...onceTables, ...versionTableNames, ...derivedTableNames];

const isOnce = (table: HistoryTable): boolean => (onceTables as readonly string[]).includes(table);

function withoutEmptyAdded(table: HistoryTable, row: Row): Row {
  const added = addedColumns[table] ?? [];
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null || !added.includes(key)));
}

/** An opened row counts with all it holds but `validTo`, which a later change may set; a closed one by its id. */
async function effectOn(tx: Transaction, table: HistoryTable, seq: number): Promise<unknown[]> {
  const rows = rowsOf(tx, table);
  if (isOnce(table)) {
    return (await rows.findMany({ where: { seq }, orderBy: { id: 'asc' } })).map((row) => ['once', table, withoutEmptyAdded(table, row)]);
  }
  const opened = await rows.findMany({ where: { validFrom: seq }, orderBy: { id: 'asc' } });
  const closed = await rows.findMany({ where: { validTo: seq }, orderBy: { id: 'asc' } });
  return [
    ...opened.map((row) => ['opened', table, Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'validTo'))]),
    ...closed.map((row) => ['closed', table, row.id]),
  ];
}

/** The tables in which the change wrote, opened or closed something, in the order of the list above. */
async function touchedTables(tx: Transaction, seq: number): Promise<readonly HistoryTable[]> {
  const probes = historyTables.map((table) => {
    const columns = isOnce(table) ? ['seq'] : ['validFrom', 'validTo'];
    const found = columns.map((column) => `EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" = ${Math.trunc(seq)})`);
    return `SELECT '${table}' AS name WHERE ${found.join(' OR ')}`;
  });
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(probes.join(' UNION ALL '));
  const names = new Set(rows.map((row) => row.name));
  return historyTables.filter((table) => names.has(table));
}

/** SHA-256 (hexadecimal) over every row the change wrote, opened or closed, table by table, by id. */
export async function digestOf(tx: Transaction, seq: number): Promise<string> {
  const effects: unknown[] = [];
  for (const table of await touchedTables(tx, seq)) effects.push(...(await effectOn(tx, table, seq)));
  return sha256(canonical(effects));
}

export interface ChangeFields {
  readonly seq: number;
  readonly at: Date;
  readonly byId: number | null;
  readonly verb: string;
  readonly subject: string;
  readonly reason: string;
  readonly undoes: number | null;
}

/** The chain: SHA-256 (hexadecimal) over the previous hash, the change's fields and its digest. */
export function chainHash(previous: string, change: ChangeFields, digest: string): string {
  const { seq, at, byId, verb, subject, reason, undoes } = change;
  return sha256(canonical([previous, seq, at, byId, verb, subject, reason, undoes, digest]));
}
