const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const form = /^(?<number>\d{1,4})(?<unit>[mhd])(?:,keep=(?<keep>\d{1,4}))?$/u;
const usual = '14';

/**
 * `24h,keep=14`: every so many minutes, hours or days, the newest so many kept. Answers both, the first in
 * milliseconds; null for an empty text, which asks for none; throws a sentence for any other. Plain Node: the server
 * reads it before it starts.
 * @param {string} text
 * @returns {{ readonly every: number, readonly keep: number } | null}
 */
export function readBackupSchedule(text) {
  const bare = text.replaceAll(/\s/gu, '');
  if (bare === '') return null;
  const { number, unit, keep = usual } = form.exec(bare)?.groups ?? {};
  const schedule = { every: Number(number) * units[unit], keep: Number(keep) };
  if (schedule.every > 0 && schedule.keep > 0) return schedule;
  throw new Error(`BACKUPS says how often and how many to keep, such as BACKUPS=24h,keep=14; it is “${text}”.`);
}
