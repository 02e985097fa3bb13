import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { knownMigrations } from '@/lib/data/engine/sqlite/known-migrations';
import { dumpDatabase, readEarlierDatabases, storeEarlierDatabases } from './earlier-databases';
import { runCli } from './run-cli';

/** Stores the seed as this program writes it, before the next migration is made: that one is tried on it ever after. */
const name = knownMigrations().at(-1) ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'keep-database-'));
try {
  const file = path.join(folder, 'demarche-test.db');
  for (const command of ['migrate', 'seed']) console.log(runCli(command, `file:${file}`));
  storeEarlierDatabases(new Map([...readEarlierDatabases(), [name, dumpDatabase(file)]]));
  console.log(`Kept a database of ${name}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
