import { describe, expect, it } from 'vitest';
import { isBackupLate, nextBackup, type BackupNote, type UpkeepNotes } from './upkeep';

const schedule = { every: 24 * 3_600_000, keep: 14 };
const none: UpkeepNotes = { backup: null, scheduled: null, failure: null, verification: null };
const made = (at: string): BackupNote => ({ at, head: 5, headHash: '', file: 'a.db', bytes: 1, scheduled: true });
const day = (text: string): Date => new Date(`2026-11-${text}Z`);

describe('the next backup', () => {
  it.each([
    ['now, where none was made', none, '22T12:00:00', '22T12:00:00'],
    ['a day after the last', { ...none, scheduled: made('2026-11-22T10:00:00.000Z') }, '22T12:00:00', '23T10:00:00'],
    [
      'now, where the last was made later than now: the clock was set back',
      { ...none, scheduled: made('2026-12-24T10:00:00.000Z') },
      '22T12:00:00',
      '22T12:00:00',
    ],
    [
      'a quarter of an hour after a failure',
      {
        ...none,
        scheduled: made('2026-11-21T10:00:00.000Z'),
        failure: { at: '2026-11-22T11:55:00.000Z', words: 'No room.' },
      },
      '22T12:00:00',
      '22T12:10:00',
    ],
  ])('is due %s', (_, notes, at, next) => {
    expect(nextBackup(notes, schedule, day(at))).toEqual(day(next));
  });

  it('is late after twice its time, or when the first one failed', () => {
    const notes = { ...none, scheduled: made('2026-11-20T12:00:00.000Z') };
    expect(isBackupLate(notes, schedule, day('22T11:59:00'))).toBe(false);
    expect(isBackupLate(notes, schedule, day('22T12:01:00'))).toBe(true);
    expect(isBackupLate(none, schedule, day('22T12:00:00'))).toBe(false);
    expect(
      isBackupLate({ ...none, failure: { at: '2026-11-22T11:55:00.000Z', words: 'x' } }, schedule, day('22T12:00:00')),
    ).toBe(true);
  });
});
