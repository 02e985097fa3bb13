import { z } from 'zod';
import { readBackupSchedule } from './backup-schedule.mjs';

type Schedule = ReturnType<typeof readBackupSchedule>;

/** The setting `BACKUPS`; null where no backups are asked for. */
export const backupSchedule = z
  .string()
  .default('')
  .transform((text, context): Schedule => {
    try {
      return readBackupSchedule(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });
