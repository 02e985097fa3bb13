import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { everything, withSchemaEngine, type DiffTarget } from './schema-engine';
import { readSchema } from './schema-files';

const migrations = join(process.cwd(), 'prisma', 'migrations');

/** The schema as last committed is what the migrations so far add up to. */
function committedSchema(): string | null {
  try {
    return execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

const datamodel = (path: string, content: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path, content }],
});

/** One more than the highest number that a migration's folder begins with: a number is not given again. */
export const nextNumber = (folders: readonly string[]): string =>
  String(Math.max(0, ...folders.map((folder) => Number.parseInt(folder, 10) || 0)) + 1).padStart(4, '0');

/** Writes the SQL that leads from the committed schema to the edited one into a new numbered migration folder. */
export async function createMigration(name: string): Promise<string> {
  const edited = await readSchema();
  const committed = committedSchema();
  const adapter = new PrismaBetterSqlite3({ url: ':memory:' });
  const { stdout } = await withSchemaEngine(edited, adapter, (engine) =>
    engine.diff({
      from: committed === null ? { tag: 'empty' } : datamodel(edited.path, committed),
      to: datamodel(edited.path, edited.content),
      script: true,
      exitCode: false,
      filters: everything,
    }),
  );
  if (!stdout || stdout.includes('empty migration')) return 'The schema has not changed since the last commit.';
  const folder = `${nextNumber(await readdir(migrations))}_${name}`;
  await mkdir(join(migrations, folder));
  await writeFile(join(migrations, folder, 'migration.sql'), stdout);
  return `Wrote prisma/migrations/${folder}/migration.sql`;
}
