import type { Transaction } from '../transact';
import { rowsOf } from '../history/digest';
import { actTables, stillInForce, versionTableNames, versionTables, type VersionTable } from '../history/tables';

type Row = Readonly<Record<string, unknown>> & { readonly id: number; readonly validTo: number };

interface VersionRows {
  update(query: { where: { id: number }; data: { validTo: number } }): Promise<unknown>;
  create(query: { data: Readonly<Record<string, unknown>> }): Promise<unknown>;
  findFirst(query: { where: Readonly<Record<string, unknown>> }): Promise<unknown>;
}

const writable = (tx: Transaction, table: VersionTable): VersionRows => rowsOf(tx, table) as unknown as VersionRows;

async function readRows(
  tx: Transaction,
  table: VersionTable,
  where: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  return (await rowsOf(tx, table).findMany({ where, orderBy: { id: 'asc' } })) as Row[];
}

const keyOf = (table: VersionTable, row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(versionTables[table].map((column) => [column, row[column]]));

interface Effect {
  readonly table: VersionTable;
  readonly opened: readonly Row[];
  readonly closed: readonly Row[];
}

async function effectsOf(tx: Transaction, undone: number): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const table of versionTableNames) {
    const opened = await readRows(tx, table, { validFrom: undone });
    const closed = await readRows(tx, table, { validTo: undone });
    if (opened.length + closed.length > 0) effects.push({ table, opened, closed });
  }
  return effects;
}

/** True when something the change opened was closed later, or the place of something it closed is taken again. */
async function changedSince(tx: Transaction, effect: Effect): Promise<boolean> {
  const { table, opened, closed } = effect;
  if (opened.some((row) => row.validTo !== stillInForce)) return true;
  for (const row of closed) {
    const key = keyOf(table, row);
    const holder = (await writable(tx, table).findFirst({ where: { ...key, validTo: stillInForce } })) as Row | null;
    if (holder && !opened.some((own) => own.id === holder.id)) return true;
  }
  return false;
}

async function revert(tx: Transaction, seq: number, { table, opened, closed }: Effect): Promise<void> {
  const rows = writable(tx, table);
  for (const row of opened) await rows.update({ where: { id: row.id }, data: { validTo: seq } });
  for (const { id, validTo, ...copy } of closed) {
    if (id > 0 && validTo <= seq) await rows.create({ data: { ...copy, validFrom: seq } });
  }
}

/** The statements whose scores may follow from what the change did. */
async function statementsOf(tx: Transaction, undone: number, effects: readonly Effect[]): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  const add = (row: Readonly<Record<string, unknown>>): void => {
    if (typeof row.statementId === 'number') ids.add(row.statementId);
  };
  for (const { opened, closed } of effects) [...opened, ...closed].forEach(add);
  const seqs = [
    undone,
    ...effects
      .filter((effect) => effect.table === 'ActValidity')
      .flatMap((effect) => [...effect.opened, ...effect.closed])
      .map((row) => Number(row.changeSeq)),
  ];
  for (const table of actTables) {
    (await rowsOf(tx, table).findMany({ where: { seq: { in: seqs } }, orderBy: { id: 'asc' } })).forEach(add);
  }
  return ids;
}

/**
 * Closes what change `undone` opened and reopens copies of what it closed, in every version table, under change `seq`.
 * Answers the statements whose scores must be derived anew, or null when something was changed since and nothing is
 * done.
 */
export async function revertRows(tx: Transaction, seq: number, undone: number): Promise<ReadonlySet<number> | null> {
  const effects = await effectsOf(tx, undone);
  for (const effect of effects) if (await changedSince(tx, effect)) return null;
  const statements = await statementsOf(tx, undone, effects);
  for (const effect of effects) await revert(tx, seq, effect);
  return statements;
}
