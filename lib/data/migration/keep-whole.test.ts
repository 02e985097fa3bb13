import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { nextMigration, nextRelease } from '@/lib/testing/next-release';
import { beginCli, cliAnswer, type CliAnswer } from '@/lib/testing/run-cli';
import { checkDatabase } from '../engine/sqlite/check-database';
import { openFile } from '../engine/sqlite/with-file';

let project: string;
beforeAll(() => {
  project = nextRelease(inject('templates'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(inject('templates'), 'whole-')), 'demarche-test.db');
  copyFileSync(join(inject('templates'), 'seeded.db'), file);
});
afterEach(() => rmSync(dirname(file), { recursive: true, force: true }));

const migrate = (args: string[] = [], release = project): Promise<CliAnswer> =>
  cliAnswer(beginCli('migrate', args, { DATABASE_URL: `file:${file}` }, release));
const thisRelease = process.cwd();
const names = (folder = dirname(file)): string[] => readdirSync(folder).sort();
const backups = (): string[] => names(join(dirname(file), 'backups/before-migration'));
const mode = (path: string): number => statSync(path).mode & 0o777;

function named(type: 'table' | 'trigger', of = file): string[] {
  const raw = openFile(of, { readonly: true });
  const found = raw
    .prepare<[string], string>('SELECT name FROM sqlite_master WHERE type = ? ORDER BY name')
    .pluck()
    .all(type);
  raw.close();
  return found;
}
const tables = (of = file): string[] => named('table', of);

it('keeps the old database, named by date and data version, and leaves one file of the new one', async () => {
  const [before, guards] = [await checkDatabase(file), named('trigger')];
  const { out, code } = await migrate();
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`Applied ${nextMigration}.`) });
  expect(out).toContain('The database as it was is kept in ');
  expect(tables()).toContain('NextRelease');
  expect(guards.length).toBeGreaterThan(100);
  expect(named('trigger')).toEqual(guards);
  expect(await checkDatabase(file)).toEqual(before);
  const [kept = '', ...more] = backups();
  expect(more).toEqual([]);
  expect(kept).toMatch(
    new RegExp(`^demarche-test\\.0001\\.\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ\\.v${before?.head}\\.db$`),
  );
  const backup = join(dirname(file), 'backups/before-migration', kept);
  expect(await checkDatabase(backup)).toEqual(before);
  expect(tables(backup)).not.toContain('NextRelease');
  expect([mode(file), mode(backup), mode(dirname(backup))]).toEqual([0o600, 0o600, 0o700]);
});

it('keeps the newest ten, in the order they were made, whatever the clock said', async () => {
  const folder = join(dirname(file), 'backups/before-migration');
  await migrate();
  const [first = ''] = backups();
  for (let number = 2; number <= 10; number += 1) {
    copyFileSync(
      join(folder, first),
      join(folder, `demarche-test.${String(number).padStart(4, '0')}.2099-01-01T00-00-00Z.v9.db`),
    );
  }
  writeFileSync(join(folder, 'another.0001.2020-01-01T00-00-00Z.v9.db'), '');
  copyFileSync(join(inject('templates'), 'seeded.db'), file);
  await migrate();
  expect(backups().filter((name) => name.startsWith('demarche-test'))).toHaveLength(10);
  expect(backups()).not.toContain(first);
  expect(backups().at(-1)).toMatch(/^demarche-test\.0011\.2/);
  expect(backups()).toContain('another.0001.2020-01-01T00-00-00Z.v9.db');
});

/** A process that holds the database as a server does. */
async function owner(): Promise<{ readonly pid: number; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/testing/hold-database.ts', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await once(child.stderr, 'data');
  const end = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { pid: child.pid ?? 0, end };
}

it(
  'refuses while another process uses the database, names it, and says “up to date” where there is ' + 'nothing to do',
  async () => {
    const server = await owner();
    expect((await migrate([], thisRelease)).out.trim()).toBe('The database is up to date.');
    const refused = await migrate();
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      new RegExp(
        `in use by hold-database \\(process ${server.pid}, since \\d{4}-.* UTC\\)\\. Stop it, then run this again; ` +
          'nothing was changed\\.',
      ),
    );
    await server.end();
    expect(tables()).not.toContain('NextRelease');
    expect((await migrate()).code).toBe(0);
  },
);

it('refuses while a program that knows no owners has the database open', async () => {
  const older = openFile(file);
  older.pragma('journal_mode = WAL');
  older.prepare('SELECT head FROM Archive').get();
  const refused = await migrate();
  older.close();
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('open in a program that does not say who it is, such as an older version of this one');
  expect(tables()).not.toContain('NextRelease');
  expect((await migrate()).code).toBe(0);
});

it('refuses a database that a newer program has changed', async () => {
  await migrate();
  const { code, err } = await migrate([], thisRelease);
  expect(code).toBe(1);
  expect(err).toContain(`was made by a newer version of the program (migration ${nextMigration})`);
});

it('refuses a database of another program', async () => {
  rmSync(file);
  writeFileSync(file, '');
  const raw = openFile(file);
  raw.exec('CREATE TABLE other (a)');
  raw.close();
  const { code, err } = await migrate();
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('is a database of another program') });
  expect(tables()).toEqual(['other']);
});

it.each([
  ['gone', () => rmSync(file)],
  ['empty', () => writeFileSync(file, '')],
])('begins no empty database where one is %s, unless that is wanted', async (_, lose) => {
  await migrate();
  lose();
  const refused = await migrate();
  expect(refused.code).toBe(1);
  const gone = String.raw`There is no database at .*, but there was one .* The newest backup is .*v\d+\.db\. `;
  expect(refused.err).toMatch(new RegExp(`${gone}.*npm run restore -- FILE.*npm run migrate -- --new`));
  expect(existsSync(file) && statSync(file).size > 0).toBe(false);
  expect((await migrate(['--new'])).code).toBe(0);
  expect((await checkDatabase(file))?.head).toBe(0);
  expect((await migrate(['--new'])).err).toContain('There is a database at');
});

it('keeps what may be the only copy, which an older program left', async () => {
  renameSync(file, `${file}.migrating`);
  const refused = await migrate();
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`${file}.migrating may be the only copy left.`);
  expect((await migrate(['--new'])).code).toBe(0);
  const aside = names().find((name) => name.startsWith('demarche-test.db.migrating.aside-')) ?? '';
  expect((await checkDatabase(join(dirname(file), aside)))?.head).toBeGreaterThan(0);
});

it('says after an interruption which database stands', async () => {
  copyFileSync(file, `${file}.migrating`);
  const again = await migrate([], thisRelease);
  expect(again.out).toContain('An earlier migration was interrupted. The old database stands, whole');
  expect(names().filter((name) => name.includes('migrating'))).toEqual([]);
});
