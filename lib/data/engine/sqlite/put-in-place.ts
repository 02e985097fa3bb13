import { rename } from 'node:fs/promises';
import { syncFolderOf, syncPath } from './file-sync';
import { refuseSideFiles } from './hold-alone';
import { withFile } from './with-file';

/**
 * Makes a finished copy ready to be opened by many: its log is kept apart from then on, and nothing of it is left over.
 */
export async function makeReady(copy: string): Promise<void> {
  await withFile(copy, { wait: 1_000 }, (database) => {
    database.pragma('journal_mode = WAL');
    database.pragma('wal_checkpoint(TRUNCATE)');
  });
  refuseSideFiles(copy);
}

/**
 * Puts the database `copy` under the name `file`, in one step: whoever looks finds the old one or the new one, whole,
 * also after the power failed. Nobody may have either open: hold the old one alone. Both are in one folder.
 */
export async function putInPlace(copy: string, file: string): Promise<void> {
  refuseSideFiles(copy);
  refuseSideFiles(file);
  await syncPath(copy);
  await syncFolderOf(copy);
  await rename(copy, file);
  await syncFolderOf(file);
}
