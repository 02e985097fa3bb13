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
  for (const command of ['migrate', 'seed']) process.stdout.write(`${runCli(command, `file:${file}`)}\n`);
  storeEarlierDatabases(new Map([...readEarlierDatabases(), [name, dumpDatabase(file)]]));
  process.stdout.write(`Kept a database of ${name}.\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
