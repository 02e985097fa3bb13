import { existsSync, statSync } from 'node:fs';
import { faultOf } from '../engine/sqlite/sqlite-fault';
import { withFile } from '../engine/sqlite/with-file';
import { knownMigrations } from '../engine/sqlite/known-migrations';
import { schemaFit } from '../engine/sqlite/schema-fit';
import { verifyDatabase, type Verification } from '../verification/verify-database';

/** A backup that can be restored: what was found in it, and the migrations that it lacks. */
export interface Restorable {
  readonly found: Verification;
  readonly pending: readonly string[];
}

/** Made anew from the rest of the database, so that they keep no backup from being restored. */
const madeAnew: readonly string[] = ['search-differs', 'guard-missing'];

function refuseNoFile(from: string, file: string): void {
  const [theirs, mine] = [from, file].map((each) => statSync(each, { throwIfNoEntry: false }));
  if (!theirs) throw new Error(`There is no file ${from}.`);
  if (!theirs.isFile()) throw new Error(`${from} is no file: name a backup.`);
  if (theirs.size === 0) throw new Error(`${from} is empty: nothing can be restored from it.`);
  if (theirs.ino === mine?.ino && theirs.dev === mine.dev)
    throw new Error(`${from} is the database itself: name a backup of it.`);
}

async function pendingOf(from: string): Promise<readonly string[]> {
  const fit = await withFile(from, { readonly: true, wait: 1_000 }, (database) =>
    schemaFit(database, knownMigrations()),
  );
  if (fit.empty) throw new Error(`${from} holds nothing: it can’t be restored.`);
  if (fit.unknown.length === 0) return fit.pending;
  throw new Error(
    `${from} was made by a newer version of the program (migration ${fit.unknown.join(', ')}): ` +
      'restore it with that version.',
  );
}

/** Looks at all of a backup. Refuses, in a sentence, what is damaged, altered, no tracker’s, or of a newer program. */
export async function inspectBackup(from: string, file: string): Promise<Restorable> {
  refuseNoFile(from, file);
  const found = verifyDatabase(from);
  const { fault } = found;
  if (fault && !madeAnew.includes(fault.kind)) {
    throw new Error(`${from} can’t be restored. ${fault.words} The database is as it was.`);
  }
  return { found, pending: await pendingOf(from) };
}

/** Whether a file can be opened as a database of a tracker, however damaged the rest may be. */
export async function isReadable(file: string): Promise<boolean> {
  if (!existsSync(file) || statSync(file).size === 0) return false;
  try {
    return await withFile(
      file,
      { readonly: true, wait: 1_000 },
      (database) => !schemaFit(database, knownMigrations()).empty,
    );
  } catch (error) {
    if (faultOf(error) === 'busy') throw error;
    return false;
  }
}
