import { DatabaseUnavailable } from '../database-unavailable';
import type { SqliteFile } from './with-file';

/**
 * How a database's schema stands to the program's: the migrations it lacks, and those that only a newer program knows.
 */
export interface SchemaFit {
  /** Nothing at all was ever written to it. */
  readonly empty: boolean;
  readonly pending: readonly string[];
  readonly unknown: readonly string[];
}

function tableNames(database: SqliteFile): readonly string[] {
  return database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all() as string[];
}

/** Compares an open database with the migrations the program knows. Throws for a file that is no tracker's. */
export function schemaFit(database: SqliteFile, known: readonly string[]): SchemaFit {
  const tables = tableNames(database);
  if (tables.length === 0) return { empty: true, pending: known, unknown: [] };
  if (!tables.includes('_prisma_migrations') || !tables.includes('Archive')) {
    throw new DatabaseUnavailable(
      'corrupt',
      `${database.name} is a database of another program: nothing in it is a tracker’s. ` +
        'Name another file by DATABASE_URL.',
    );
  }
  const finished = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL';
  const applied = new Set(database.prepare(finished).pluck().all() as string[]);
  return {
    empty: false,
    pending: known.filter((name) => !applied.has(name)),
    unknown: [...applied].filter((name) => !known.includes(name)).sort(),
  };
}

/** Refuses a database that a newer version of the program has changed. */
export function refuseNewer(file: string, { unknown }: SchemaFit): void {
  if (unknown.length === 0) return;
  throw new DatabaseUnavailable(
    'newer',
    `The database ${file} was made by a newer version of the program (migration ${unknown.join(', ')}). ` +
      'Start that version, or restore a backup from before it.',
  );
}

/** Refuses a database whose schema is not the program's own. */
export function refuseOtherSchema(file: string, fit: SchemaFit): void {
  refuseNewer(file, fit);
  if (fit.pending.length === 0) return;
  throw new DatabaseUnavailable(
    'older',
    `The database ${file} was made by an older version of the program. Stop the server, run \`npm run migrate\`, ` +
      'and start it again.',
  );
}
