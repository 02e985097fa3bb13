import Sqlite from 'better-sqlite3';

/** Alters a database file behind the program's back, all its triggers gone and references unchecked. */
export function tamper(file: string, ...statements: readonly string[]): void {
  const raw = new Sqlite(file);
  try {
    raw.unsafeMode(true).pragma('foreign_keys = OFF');
    raw.pragma('synchronous = OFF');
    const triggers = raw.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all() as string[];
    for (const name of triggers) raw.exec(`DROP TRIGGER "${name}"`);
    for (const statement of statements) raw.exec(statement);
  } finally {
    raw.close();
  }
}
