import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson, testInstant as at } from '@/lib/testing/people';
import { beginCli, cliAnswer, type CliAnswer } from '@/lib/testing/run-cli';
import { tamper } from '@/lib/testing/tamper';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openFile } from '../engine/sqlite/with-file';
import { keepNote, readNotes } from './notes';
import { verifyTracker } from './verify-tracker';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

const verify = (...args: string[]): Promise<CliAnswer> =>
  cliAnswer(beginCli('verify', args, { DATABASE_URL: database.url }));

describe('verifying a tracker', () => {
  it('notes what it found, and that the last whole state still stands is asked at the next', async () => {
    const first = verifyTracker(database.file, null, at);
    expect(first).toMatchObject({ fault: null, noted: true });
    expect(readNotes(database.file).verification).toEqual({
      at: at.toISOString(),
      head: first.head,
      headHash: first.headHash,
      first: first.first,
      fault: null,
    });
    await addPerson(database, 'Later', 'coder');
    expect(verifyTracker(database.file, null, at)).toMatchObject({ fault: null, head: first.head + 1, asked: null });
  });

  it('finds that the newest changes were cut off since, until another head is said to be wanted', async () => {
    const { headHash } = verifyTracker(database.file, null, at);
    await addPerson(database, 'Later', 'coder');
    const later = verifyTracker(database.file, null, at);
    keepNote(database.file, 'verification', {
      at: at.toISOString(),
      head: 999,
      headHash: 'f'.repeat(64),
      first: later.first,
      fault: null,
    });
    const cut = verifyTracker(database.file, null, at);
    expect(cut.fault?.words).toContain('The verification of 2026-11-22 ended with change 999, and that change is gone');
    expect(readNotes(database.file).verification).toMatchObject({ head: 999, fault: cut.fault?.words });
    expect(verifyTracker(database.file, headHash, at)).toMatchObject({ fault: null, asked: later.head - 1 });
    expect(verifyTracker(database.file, null, at).fault).toBeNull();
  });

  it('does not note a hash that was typed wrong', () => {
    verifyTracker(database.file, null, at);
    expect(verifyTracker(database.file, 'e'.repeat(64), at).fault?.kind).toBe('hash-unknown');
    expect(readNotes(database.file).verification?.fault).toBeNull();
  });

  it('reads one state while another process is in the middle of a change', () => {
    const other = openFile(database.file);
    other.exec(`BEGIN IMMEDIATE; INSERT INTO "AccessEntry" ("at", "kind", "detail") VALUES (0, 'k', 'd')`);
    expect(verifyTracker(database.file, null, at).fault).toBeNull();
    other.exec('COMMIT');
    other.close();
  });
});

describe('npm run verify', () => {
  it('prints what it looked at and the hash to write down, and says where a hash stands', async () => {
    const { headHash } = verifyTracker(database.file, null, at);
    const { code, out } = await verify('--head', headHash.slice(0, 16).toUpperCase());
    expect(code).toBe(0);
    expect(out).toMatch(/^Everything fits: \d+ changes, \d+ rows of history/u);
    expect(out).toContain('the newest.');
    expect(out.trim().endsWith(headHash)).toBe(true);
  });

  it('ends with 1 and one sentence on the first fault, without a stack', async () => {
    tamper(database.file, `UPDATE "StanceAnnotation" SET "reason" = 'other' WHERE "id" = 3`);
    const { code, out, err } = await verify();
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/StanceAnnotation row 3.*\nAll before it fits\./u);
    expect(err).not.toContain('    at ');
  });

  it('makes the search index anew when asked', async () => {
    const raw = openFile(database.file);
    raw.exec('DELETE FROM "StatementText" WHERE rowid = 2');
    raw.close();
    expect((await verify()).err).toContain('--renew-search');
    expect((await verify('--renew-search')).code).toBe(0);
  });

  it('says what it can’t read', async () => {
    expect((await verify('--head', 'x')).err).toContain('Usage:');
    expect((await verify('--of', `${database.file}.none`)).err).toContain('There is no file');
  });
});
