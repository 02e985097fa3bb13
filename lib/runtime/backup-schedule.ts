import { z } from 'zod';

/** How often a backup is made by itself, in milliseconds, and how many of these are kept. */
export interface BackupSchedule {
  readonly every: number;
  readonly keep: number;
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const form = /^(?<number>\d{1,4})(?<unit>[mhd])(?:,keep=(?<keep>\d{1,4}))?$/u;
const usual = 14;

function parseSchedule(text: string): BackupSchedule | null {
  const { number = '', unit = '', keep = String(usual) } = form.exec(text.replaceAll(/\s/gu, ''))?.groups ?? {};
  const schedule = { every: Number(number) * (units[unit] ?? 0), keep: Number(keep) };
  return schedule.every > 0 && schedule.keep > 0 ? schedule : null;
}

/** `24h,keep=14`: every so many minutes, hours or days, the newest so many kept; null where none is asked for. */
export const backupSchedule = z.string().default('').transform((text, context): BackupSchedule | null => {
  const schedule = parseSchedule(text);
  if (schedule === null && text.trim() !== '') {
    context.addIssue({ code: 'custom', message: `say how often and how many to keep, such as 24h,keep=14; it is “${text}”` });
  }
  return schedule;
});
