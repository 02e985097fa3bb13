import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sideFiles } from '../engine/sqlite/copy-database';
import { syncFolderOf } from '../engine/sqlite/file-sync';
import { backupsFolder, nextBackup } from '../engine/sqlite/kept-backups';

/** A second name for the same file: the first may then be given to another. On another disk it is a copy. */
function alsoNamed(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

/**
 * Gives a database that is to be replaced, and all that SQLite laid beside it, a name among those kept aside for good.
 * Its own name stays until another takes it. Answers the new name.
 */
export async function keepAside(file: string, head: number, at: Date): Promise<string> {
  const folder = backupsFolder(file, 'replaced');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const each of [dirname(folder), folder]) chmodSync(each, 0o700);
  const aside = await nextBackup(folder, file, at, head);
  for (const suffix of ['', ...sideFiles].filter((each) => existsSync(`${file}${each}`))) {
    alsoNamed(`${file}${suffix}`, `${aside}${suffix}`);
    chmodSync(`${aside}${suffix}`, 0o600);
  }
  await syncFolderOf(aside);
  return aside;
}

/** Takes away what lies beside a database that can't be read: put under another, it would damage that. */
export function dropSideFiles(file: string): void {
  for (const suffix of sideFiles) rmSync(`${file}${suffix}`, { force: true });
}
