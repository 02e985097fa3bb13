import { chmodSync, statSync } from 'node:fs';
import { sideFiles } from './copy-database';

/** Takes from all but its owner what they may do with a file or folder; leaves be what is another user's. */
export function closeToOthers(path: string, mode = 0o600): void {
  const present = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if ((present & 0o077) === 0) return;
  try {
    chmodSync(path, mode);
  } catch {
    // Of another user's, or on a disk that can only be read: it is theirs to close.
  }
}

/** The same for a database and what SQLite laid beside it. */
export function closeDatabaseToOthers(file: string): void {
  for (const suffix of ['', ...sideFiles]) closeToOthers(`${file}${suffix}`);
}
