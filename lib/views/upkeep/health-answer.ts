import { isBackupLate, nextBackup, type BackupSchedule, type UpkeepNotes } from '@/lib/domain/upkeep/upkeep';

interface HealthFacts {
  readonly database: { readonly fault: string | null; readonly schema: string | null; readonly head: number | null };
  readonly notes: UpkeepNotes;
  /** Null: no backups are asked for. */
  readonly schedule: BackupSchedule | null;
  readonly at: Date;
}

function backupAnswer({ notes, schedule, at }: HealthFacts) {
  const { backup, failure } = notes;
  const late = schedule !== null && isBackupLate(notes, schedule, at);
  return {
    ok: !late,
    at: backup?.at ?? null,
    version: backup?.head ?? null,
    failedAt: failure?.at ?? null,
    next: schedule === null ? null : nextBackup(notes, schedule, at).toISOString(),
  };
}

function verificationAnswer({ notes: { verification } }: HealthFacts) {
  const outcome = verification === null ? 'none' : verification.fault === null ? 'whole' : 'fault';
  return { ok: outcome !== 'fault', at: verification?.at ?? null, outcome, version: verification?.head ?? null };
}

/**
 * What a monitor is told: whether the site lives, whether it is ready, and why not. In words and numbers that strangers
 * may read: no paths, no sentences of errors.
 */
export function healthAnswer(found: HealthFacts) {
  const { fault, schema, head } = found.database;
  const parts = {
    database: { ok: fault === null, fault },
    schema: { ok: schema === 'fits', state: schema },
    lastBackup: backupAnswer(found),
    lastVerification: verificationAnswer(found),
  };
  return { live: true, ready: Object.values(parts).every(({ ok }) => ok), version: head, ...parts };
}
