import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, stateFolder } from './places.mjs';

const stampFolder = path.join(stateFolder, 'stamps');

/** Files below `entry` (a file or folder, relative to the project), in an order that every machine agrees on. */
function filesBelow(entry, leftOut) {
  const full = path.join(root, entry);
  if (leftOut(entry) || !existsSync(full)) return [];
  if (statSync(full).isFile()) return [entry];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(path.posix.join(entry, name), leftOut));
}

/** SHA-256 over names and contents of the entries, hex. Entries that don't exist are passed over. */
export function hashOf(entries, leftOut = () => false) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesBelow(entry, leftOut))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Remembers what a step was last done for. It is unchanged while the key is the same and its product is still there;
 * the stamp is taken away before the work, so that an interrupted step counts as not done.
 */
export function stamp(name, { key, product }) {
  const file = path.join(stampFolder, name);
  return {
    unchanged: () => existsSync(product) && existsSync(file) && readFileSync(file, 'utf8') === key(),
    forget: () => rmSync(file, { force: true }),
    remember: () => {
      mkdirSync(stampFolder, { recursive: true });
      writeFileSync(file, key());
    },
  };
}
