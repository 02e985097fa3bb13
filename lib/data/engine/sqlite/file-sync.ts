import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Waits until what was written of a file or folder is on the disk. Never of a database that this process has open:
 * closing any descriptor of it takes this process's locks away.
 */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in the folder of a file are on the disk. */
export const syncFolderOf = (file: string): Promise<void> => syncPath(dirname(file));
