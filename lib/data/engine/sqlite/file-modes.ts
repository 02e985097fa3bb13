import { chmodSync, statSync } from 'node:fs';
import { sideFiles } from './copy-database';

/** Takes from all but its owner what they may do with a database and what SQLite laid beside it; leaves be what is another's. */
export function closeToOthers(file: string): void {
  for (const suffix of ['', ...sideFiles]) {
    const mode = statSync(`${file}${suffix}`, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o077) === 0) continue;
    try {
      chmodSync(`${file}${suffix}`, 0o600);
    } catch {
      // A file of another user's, or on a disk that can only be read: it is theirs to close.
    }
  }
}
