import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface ReadableFile {
  readonly file: string;
  /** Takes the copy away, where one was made. */
  remove(): void;
}

/** Whether files can be made in a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A database file as SQLite can read it. Beside one that is written by many it keeps a table of who reads, also for
 * those who only read; where nothing can be written, a copy is read elsewhere, with the log that may lie beside it.
 */
export function readableFile(file: string): ReadableFile {
  if (!existsSync(file) || isWritable(dirname(file))) return { file, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'demarche-read-'));
  const copy = join(folder, basename(file));
  for (const suffix of ['', '-wal'].filter((each) => existsSync(`${file}${each}`)))
    copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
  return { file: copy, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
