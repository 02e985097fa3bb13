import { effectOf, historyTables, isOnce, type EffectKind } from '../history/digest';
import { stillInForce, type HistoryTable } from '../history/tables';
import { effectWriter, sealedColumns } from './effect-text';
import type { StoredDatabase } from './stored-database';

type Values = readonly unknown[];

/** What changes did to one table in one way, in the order of the changes: a window of a single row that moves on. */
export class EffectCursor {
  readonly #rows: Iterator<Values>;
  readonly #write: (values: Values) => string;
  #row: Values | null = null;

  /** `rows`: the number of the change and the row's id, then what `write` makes the effect of. */
  constructor(
    readonly table: HistoryTable,
    readonly kind: EffectKind,
    rows: Iterator<Values>,
    write: (values: Values) => string,
  ) {
    this.#rows = rows;
    this.#write = write;
    this.#next();
  }

  #next(): void {
    const { value, done } = this.#rows.next() as IteratorResult<Values, undefined>;
    this.#row = done === true ? null : value;
  }

  /** The change that the row under the window names; null at the end. */
  get seq(): unknown {
    return this.#row === null ? null : this.#row[0];
  }

  get id(): number {
    return Number(this.#row?.[1]);
  }

  /** The effect under the window; moves on to the next. */
  take(): string {
    const effect = this.#write(this.#row ?? []);
    this.#next();
    return effect;
  }
}

interface EffectQuery {
  readonly kind: EffectKind;
  readonly column: string;
  readonly where: string;
}

const ways = (table: HistoryTable): readonly EffectQuery[] =>
  isOnce(table)
    ? [{ kind: 'once', column: 'seq', where: '' }]
    : [
        { kind: 'opened', column: 'validFrom', where: '' },
        { kind: 'closed', column: 'validTo', where: `WHERE "validTo" <> ${stillInForce}` },
      ];

function cursorOf(stored: StoredDatabase, table: HistoryTable, { kind, column, where }: EffectQuery): EffectCursor {
  const front = `SELECT "${column}", "id"`;
  const rest = `FROM "${table}" ${where} ORDER BY "${column}", "id"`;
  if (kind === 'closed') {
    const write = ([, id]: Values): string => effectOf.closed(table, { id });
    return new EffectCursor(table, kind, stored.eachList(`${front} ${rest}`), write);
  }
  const columns = sealedColumns(kind, stored.columns(table));
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const write = effectWriter(kind, table, columns);
  return new EffectCursor(table, kind, stored.eachList(`${front}, ${names} ${rest}`), (values) =>
    write(values.slice(2)),
  );
}

/** A cursor for each way in which a change can touch each table, in the order in which a digest takes them. */
export function effectCursors(stored: StoredDatabase): EffectCursor[] {
  return historyTables
    .filter((table) => stored.has(table))
    .flatMap((table) => ways(table).map((way) => cursorOf(stored, table, way)));
}

export interface NamedEffect {
  readonly table: HistoryTable;
  readonly kind: EffectKind;
  readonly id: number;
  readonly effect: string;
}

/** What one change did, row by row; at most `most` rows. */
export function effectsOfChange(stored: StoredDatabase, seq: number, most: number): NamedEffect[] {
  const found: NamedEffect[] = [];
  for (const table of historyTables.filter((one) => stored.has(one))) {
    for (const { kind, column } of ways(table)) {
      for (const row of stored.rows(table, `WHERE "${column}" = ? ORDER BY "id" LIMIT ?`, seq, most)) {
        found.push({ table, kind, id: Number(row.id), effect: effectOf[kind](table, row) });
      }
    }
  }
  return found.slice(0, most);
}
