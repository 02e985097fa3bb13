import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeDatabase, readEarlierDatabases } from '@/lib/testing/earlier-databases';
import { beginCli, cliAnswer, type CliAnswer } from '@/lib/testing/run-cli';
import { knownMigrations } from '../engine/sqlite/known-migrations';
import { openFile } from '../engine/sqlite/with-file';
import { verifyDatabase } from '../verification/verify-database';
import { dropTriggers } from './renew';

const dumps = readEarlierDatabases();
const earlier = knownMigrations().slice(0, -1);

interface Head {
  readonly head: number;
  readonly headHash: string;
}

const files = new Map<string, string>();
const before = new Map<string, Head>();
const answers = new Map<string, CliAnswer>();

function headOf(file: string): Head {
  const database = openFile(file, { readonly: true });
  try {
    const row = database.prepare<[], Head>('SELECT "head", "headHash" FROM "Archive"').get();
    if (!row) throw new Error(`${file} has no head.`);
    return row;
  } finally {
    database.close();
  }
}

/** By the program’s own command, as whoever has such a database does it. */
async function migrate(name: string): Promise<void> {
  const child = beginCli('migrate', [], { DATABASE_URL: `file:${files.get(name) ?? ''}` });
  answers.set(name, await cliAnswer(child));
}

beforeAll(async () => {
  for (const [name, sql] of dumps) {
    const file = join(mkdtempSync(join(inject('templates'), 'earlier-')), 'demarche-test.db');
    makeDatabase(file, sql);
    files.set(name, file);
    before.set(name, headOf(file));
  }
  const waiting = [...dumps.keys()];
  const one = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await migrate(name);
  };
  await Promise.all([one(), one()]);
}, 240_000);
afterAll(() => {
  for (const file of files.values()) rmSync(dirname(file), { recursive: true, force: true });
});

it('there is a database of each earlier migration; npm run keep stores the one of now before the next', () => {
  expect([...dumps.keys()].filter((name) => name !== knownMigrations().at(-1))).toEqual(earlier);
});

describe.each(earlier)('a database made by %s', (name) => {
  it('opens, holds what it held, and verifies with the hash of its head unchanged', () => {
    const [file = '', was] = [files.get(name), before.get(name)];
    const later = knownMigrations().filter((each) => each > name);
    expect(answers.get(name)?.err).toBe('');
    expect(answers.get(name)?.out).toContain(`Applied ${later.join(', ')}.`);
    expect(was?.head).toBeGreaterThan(100);
    expect(headOf(file)).toEqual(was);
    expect(verifyDatabase(file, was?.headHash)).toMatchObject({ fault: null, ...was, asked: was?.head });
  });
});

it.each([
  ['a field of a history table', 'ALTER TABLE "StatementVersion" RENAME COLUMN "venue" TO "place"'],
  ['a history table', 'ALTER TABLE "Addressee" RENAME TO "SpokenTo"'],
])('%s under another name would not verify', (_, rename) => {
  const file = files.get(earlier[0] ?? '') ?? '';
  const copy = join(mkdtempSync(join(inject('templates'), 'renamed-')), 'demarche-test.db');
  try {
    const database = openFile(file);
    database.exec(`VACUUM INTO '${copy}'`);
    database.close();
    const renamed = openFile(copy);
    dropTriggers(renamed);
    renamed.exec(rename);
    renamed.close();
    expect(verifyDatabase(copy).fault).not.toBeNull();
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});
