import { describe, expect, it } from 'vitest';
import type { UpkeepNotes } from '@/lib/domain/upkeep/upkeep';
import { healthAnswer } from './health-answer';
import { upkeepLines } from './upkeep-words';

const at = new Date('2026-11-22T12:00:00Z');
const schedule = { every: 24 * 3_600_000, keep: 14 };
const none: UpkeepNotes = { backup: null, scheduled: null, failure: null, verification: null };
const sound = { fault: null, schema: 'fits', head: 188 };
const made = (instant: string) => ({
  at: instant,
  head: 180,
  headHash: 'ab',
  file: '/srv/secret/a.db',
  bytes: 1,
  scheduled: true,
});
const failure = { at: '2026-11-22T11:55:00.000Z', words: 'There is no room at /srv/secret.' };
const verified = { at: '2026-11-20T12:00:00.000Z', head: 170, headHash: 'cd'.repeat(32), first: 'a', fault: null };

describe('the site’s health', () => {
  it.each([
    ['ready, with nothing noted and no backups asked for', sound, none, null, true],
    ['ready, with a first backup that is still to come', sound, none, schedule, true],
    ['not ready without its database', { fault: 'missing', schema: null, head: null }, none, null, false],
    ['not ready with another schema', { fault: 'older', schema: 'older', head: 1 }, none, null, false],
    [
      'ready while a failed backup will be tried again',
      sound,
      { ...none, scheduled: made('2026-11-21T11:50:00.000Z'), failure },
      schedule,
      true,
    ],
    [
      'not ready when backups are late',
      sound,
      { ...none, scheduled: made('2026-11-19T11:50:00.000Z'), failure },
      schedule,
      false,
    ],
    [
      'not ready after a verification that found a fault',
      sound,
      { ...none, verification: { ...verified, fault: 'Row 3 of /srv/secret.' } },
      null,
      false,
    ],
    ['ready after one that found none', sound, { ...none, verification: verified }, null, true],
  ])('is %s, and names no path', (_, database, notes, asked, ready) => {
    const answer = healthAnswer({ database, notes, schedule: asked, at });
    expect(answer).toMatchObject({ live: true, ready, version: database.head });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('the words on upkeep', () => {
  it('say why a backup failed to those only who may see paths', () => {
    const notes = {
      ...none,
      scheduled: made('2026-11-21T11:50:00.000Z'),
      backup: made('2026-11-21T11:50:00.000Z'),
      failure,
    };
    const [toEditor, toCoder] = [true, false].map((withPaths) => upkeepLines({ notes, schedule, at }, withPaths)[0]);
    expect(toEditor).toMatchObject({ alarming: true });
    expect(toEditor?.sentences.join(' ')).toContain(
      'failed: There is no room at /srv/secret. The next is due on 22 November 2026, 12:10 UTC.',
    );
    expect(toCoder?.sentences.join(' ')).toBe(
      '21 November 2026, 11:50 UTC, of data version 180. The try of 22 November 2026, 11:55 UTC failed. ' +
        'The next is due on 22 November 2026, 12:10 UTC.',
    );
  });

  it('say what the last verification found', () => {
    const line = (notes: UpkeepNotes) => upkeepLines({ notes, schedule: null, at }, true)[1];
    expect(line(none)).toMatchObject({ alarming: false, sentences: ['None yet.'] });
    expect(line({ ...none, verification: verified })?.sentences.join(' ')).toBe(
      `20 November 2026, 12:00 UTC, up to change 170: everything fits. Hash ${'cd'.repeat(8)}.`,
    );
    expect(line({ ...none, verification: { ...verified, fault: 'Change 5 is missing.' } })).toMatchObject({
      alarming: true,
    });
  });
});
