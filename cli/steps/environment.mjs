import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder, testBuildFolder } from './places.mjs';

const secretFile = path.join(stateFolder, 'secret');

/** The tools below ask the network for news about themselves; that must neither delay nor reveal anything. */
export const quiet = {
  ...process.env,
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

/** The folder of everything that is kept lies open to its owner alone, also where it was made before that was so. */
function makeStateFolder() {
  mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
  chmodSync(stateFolder, 0o700);
}

function keptSecret() {
  if (!existsSync(secretFile)) {
    writeFileSync(secretFile, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(secretFile, 'utf8').trim();
}

export const port = process.env.PORT || '3000';

/** What the site and our commands run with; everything a person has set wins. */
export function siteEnvironment() {
  makeStateFolder();
  return {
    ...quiet,
    DATABASE_URL: process.env.DATABASE_URL || `file:${path.join(stateFolder, 'demarche.db')}`,
    BETTER_AUTH_SECRET: process.env.BETTER_AUTH_SECRET || keptSecret(),
    BETTER_AUTH_URL: process.env.BETTER_AUTH_URL || `http://localhost:${port}`,
  };
}

/**
 * A build must hold no data: it is kept while the sources stay, whatever happens in the database meanwhile.
 * So it gets a database that isn't there, and a page that would bake its figures in fails at once.
 */
export function buildEnvironment({ forTests }) {
  const nowhere = `file:${path.join(stateFolder, 'no-database-while-building.db')}`;
  const base = { ...quiet, DATABASE_URL: nowhere, BETTER_AUTH_SECRET: 'only-while-building-'.repeat(2) };
  return forTests ? { ...base, DEMARCHE_BUILD_FOLDER: testBuildFolder } : base;
}

/** Fixed clock, zone and secret: the same run gives the same pages. Kept apart from whatever the person has set. */
export function testEnvironment(databaseFile) {
  return {
    ...quiet,
    DATABASE_URL: `file:${databaseFile}`,
    DEMARCHE_BUILD_FOLDER: testBuildFolder,
    DEMARCHE_NOW: '2026-11-22T12:00:00Z',
    BETTER_AUTH_SECRET: 'a-secret-for-tests-only-0123456789',
    TZ: 'UTC',
  };
}
