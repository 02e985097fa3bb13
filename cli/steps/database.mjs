import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, stateFolder } from './places.mjs';
import { runOurs } from './run-command.mjs';
import { sources } from './sources.mjs';
import { hashOf, stamp } from './stamp.mjs';

const hintFile = path.join(stateFolder, 'first-editor-hint');

/** The file behind a `file:` address; null for a database server. */
function databaseFile(url) {
  return url.startsWith('file:') ? path.resolve(root, url.slice('file:'.length)) : null;
}

/**
 * The steps that bring a database up to date. Both are passed over while the sources are the same and the same file
 * (by its inode: a database that was put in its place is looked at again) is there.
 */
export function databaseSteps(env) {
  const file = databaseFile(env.DATABASE_URL);
  const isNew = file !== null && !existsSync(file);
  const inode = () => (file && existsSync(file) ? statSync(file).ino : 'none');
  const upToDate = stamp('database', {
    key: () =>
      `${hashOf(sources.database, sources.leftOut)} ${env.DATABASE_URL} ${inode()} ${env.SEED_ARTICLE_TEXTS ?? ''}`,
    product: file ?? '',
  });
  return [
    {
      name: 'migrate',
      stamp: { ...upToDate, remember: () => isNew && writeFileSync(hintFile, '') },
      work: () =>
        runOurs('migrate', [], {
          env,
          remedy:
            `The database at ${env.DATABASE_URL} could not be migrated: see the message above; ` +
            'the database is as it was.',
        }),
    },
    {
      name: 'seed',
      stamp: upToDate,
      work: () =>
        runOurs('seed', [], {
          env,
          remedy:
            'The seed could not be loaded: correct the row named above in prisma/seed, then run the command again.',
        }),
    },
  ];
}

/** True once after a database was made: nobody can sign in to it yet. */
export function takeFirstEditorHint() {
  const pending = existsSync(hintFile);
  rmSync(hintFile, { force: true });
  return pending;
}
