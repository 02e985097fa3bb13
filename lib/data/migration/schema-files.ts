import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDirectory } from './schema-engine';

const root = join(process.cwd(), 'prisma');

export async function readSchema(): Promise<{ path: string; content: string }> {
  return { path: 'schema.prisma', content: await readFile(join(root, 'schema.prisma'), 'utf8') };
}

/** The committed migrations, oldest first, in the shape the schema engine takes. */
export async function readMigrations(): Promise<MigrationDirectory[]> {
  const entries = await readdir(join(root, 'migrations'), { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(root, 'migrations', name, 'migration.sql'), 'utf8') },
      },
    })),
  );
}

export async function readMigrationLock(): Promise<{ path: string; content: string }> {
  const path = 'migration_lock.toml';
  return { path, content: await readFile(join(root, 'migrations', path), 'utf8') };
}
