import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shared = ['node_modules', 'lib', 'cli', 'package.json', 'tsconfig.json'];

/** The name of the migration that only the next release has. */
export const nextMigration = '9999_next-release';

/** The project as its next release might be: the same, with one more migration. Answers its folder, in `folder`. */
export function nextRelease(folder: string): string {
  const project = mkdtempSync(path.join(folder, 'next-release-'));
  for (const name of shared) symlinkSync(path.resolve(name), path.join(project, name));
  mkdirSync(path.join(project, 'prisma'));
  symlinkSync(path.resolve('prisma/schema.prisma'), path.join(project, 'prisma/schema.prisma'));
  cpSync('prisma/migrations', path.join(project, 'prisma/migrations'), { recursive: true });
  const migration = path.join(project, 'prisma/migrations', nextMigration);
  mkdirSync(migration);
  writeFileSync(
    path.join(migration, 'migration.sql'),
    'CREATE TABLE "NextRelease" ("id" INTEGER NOT NULL PRIMARY KEY);\n',
  );
  return project;
}
