import { createHash } from 'node:crypto';
import type { Transaction } from '../transaction';
import { addedColumns, derivedTableNames, onceTables, versionTableNames, type HistoryTable } from './tables';

export type Row = Readonly<Record<string, unknown>>;

interface RowReader {
  findMany(query: { where: Row; orderBy: { id: 'asc' } }): Promise<Row[]>;
}

/**
 * The table's delegate on a Prisma client: `StanceScore` → `client.stanceScore`, for the few reads and writes that are
 * alike for all.
 */
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

/** Every table of history, in the order in which a digest takes them. */
export const historyTables: readonly HistoryTable[] = [...onceTables, ...versionTableNames, ...derivedTableNames];

export const isOnce = (table: HistoryTable): boolean => (onceTables as readonly string[]).includes(table);

function withoutEmptyAdded(table: HistoryTable, row: Row): Row {
  const added = addedColumns[table] ?? [];
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null || !added.includes(key)));
}

/** What a change did to one row, as it enters the digest: an opened row counts with all it holds but `validTo`. */
export const effectOf = {
  once: (table: HistoryTable, row: Row): string => canonical(['once', table, withoutEmptyAdded(table, row)]),
  opened: (table: HistoryTable, row: Row): string =>
    canonical(['opened', table, Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'validTo'))]),
  closed: (table: HistoryTable, row: Row): string => canonical(['closed', table, row.id]),
} as const;

export type EffectKind = keyof typeof effectOf;

/** So much text is gathered before it is hashed: one call for each row would take longer than the hashing. */
const atOnce = 65_536;

/** A digest in the making: effects in the order of `historyTables`, opened before closed, by id. */
export class Digest {
  readonly #hash = createHash('sha256');
  #waiting = '[';
  #empty = true;

  add(effect: string): void {
    this.#waiting += this.#empty ? effect : `,${effect}`;
    this.#empty = false;
    if (this.#waiting.length < atOnce) return;
    this.#hash.update(this.#waiting, 'utf8');
    this.#waiting = '';
  }

  /** SHA-256, hexadecimal. */
  end(): string {
    return this.#hash.update(`${this.#waiting}]`, 'utf8').digest('hex');
  }
}

async function addEffects(tx: Transaction, table: HistoryTable, seq: number, digest: Digest): Promise<void> {
  const add = async (kind: EffectKind, column: string): Promise<void> => {
    const rows = await rowsOf(tx, table).findMany({ where: { [column]: seq }, orderBy: { id: 'asc' } });
    for (const row of rows) digest.add(effectOf[kind](table, row));
  };
  if (isOnce(table)) return add('once', 'seq');
  await add('opened', 'validFrom');
  await add('closed', 'validTo');
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
  const digest = new Digest();
  for (const table of await touchedTables(tx, seq)) await addEffects(tx, table, seq, digest);
  return digest.end();
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
