import { readdirSync } from 'node:fs';
import { join } from 'node:path';

let known: readonly string[] | null = null;

/** The names of the migrations that this program knows, oldest first: those it was started with. */
export function knownMigrations(): readonly string[] {
  known ??= readdirSync(join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return known;
}
