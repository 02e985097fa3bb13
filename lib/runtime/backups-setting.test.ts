import { expect, it } from 'vitest';
import { readBackupSchedule } from './backup-schedule.mjs';
import { backupSchedule } from './backups-setting';

it.each([
  ['24h,keep=14', { every: 86_400_000, keep: 14 }],
  ['24h, keep=3', { every: 86_400_000, keep: 3 }],
  ['2d', { every: 172_800_000, keep: 14 }],
  ['30m,keep=1', { every: 1_800_000, keep: 1 }],
  ['', null],
])('reads %s', (text, schedule) => {
  expect(readBackupSchedule(text)).toEqual(schedule);
  expect(backupSchedule.parse(text)).toEqual(schedule);
});

it.each(['24', '0h', 'daily', '24h,keep=0', '24h;keep=3', '24h,keep=-1', '99999h'])(
  'refuses %s in a sentence',
  (text) => {
    expect(() => readBackupSchedule(text)).toThrow('such as BACKUPS=24h,keep=14');
    expect(backupSchedule.safeParse(text).error?.issues[0]?.message).toContain('such as BACKUPS=24h,keep=14');
  },
);
