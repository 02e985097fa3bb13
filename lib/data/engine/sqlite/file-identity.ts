import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { DatabaseFault } from '@/lib/runtime/server-link';
import { DatabaseUnavailable } from '../database-unavailable';
import { meaningOf } from './sqlite-fault';

const beginning = 'SQLite format 3\0';

interface OpenFile {
  readonly descriptor: number;
  users: number;
}

const place = globalThis as typeof globalThis & { demarcheOpenFiles?: Map<string, OpenFile> };

/**
 * A descriptor for each file (device and inode) that this process has open as a database, kept until the last
 * connection to it is closed: closing any descriptor of a file takes all of this process's locks on it away. While it
 * is open, no other file can get the same inode.
 */
const openFiles = (): Map<string, OpenFile> => (place.demarcheOpenFiles ??= new Map());

function inodeOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

function missing(file: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    'missing',
    `There is no database at ${file}. Put it back, or restore a backup; \`npm run migrate\` begins the first one.`,
  );
}

/** Which file a database was when it was opened: its path may name another one later, or none. */
export class FileIdentity {
  readonly #inode: string;
  readonly #open: OpenFile;

  /** Throws `DatabaseUnavailable` when there is no such file, or it changes at this very moment. */
  constructor(readonly file: string) {
    const inode = inodeOf(file);
    if (inode === null) throw missing(file);
    this.#inode = inode;
    this.#open = openFiles().get(inode) ?? this.#openFirst();
    this.#open.users += 1;
    openFiles().set(inode, this.#open);
  }

  #openFirst(): OpenFile {
    try {
      const opened = { descriptor: openSync(this.file, 'r'), users: 0 };
      if (inodeOf(this.file) !== this.#inode) throw new DatabaseUnavailable('replaced');
      return opened;
    } catch (error) {
      throw meaningOf(error);
    }
  }

  /** Whether the path still names the file that was opened. */
  fault(): Extract<DatabaseFault, 'missing' | 'replaced'> | null {
    const inode = inodeOf(this.file);
    if (inode === null) return 'missing';
    return inode === this.#inode ? null : 'replaced';
  }

  /**
   * As `fault`, and whether the file still begins as a database does: SQLite would not look, having its pages in
   * memory.
   */
  faultForWriting(): Extract<DatabaseFault, 'missing' | 'replaced' | 'corrupt'> | null {
    const bytes = Buffer.alloc(beginning.length);
    const read = readSync(this.#open.descriptor, bytes, 0, bytes.length, 0);
    const isDatabase = read === bytes.length && bytes.toString('latin1') === beginning;
    return this.fault() ?? (isDatabase ? null : 'corrupt');
  }

  /** Once no connection to the file is left. */
  release(): void {
    this.#open.users -= 1;
    if (this.#open.users > 0) return;
    openFiles().delete(this.#inode);
    closeSync(this.#open.descriptor);
  }
}
