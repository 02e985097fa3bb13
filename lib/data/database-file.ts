import { resolve } from 'node:path';

/** `file:var/demarche.db` → its absolute path. Throws when the address is not a SQLite file's. */
export function databaseFile(url: string): string {
  if (!url.startsWith('file:')) {
    throw new Error(`DATABASE_URL must be a file address such as file:var/demarche.db; it is "${url}".`);
  }
  return resolve(url.slice('file:'.length));
}
