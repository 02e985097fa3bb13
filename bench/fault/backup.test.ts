import { expect, it } from 'vitest';
import { freshDatabase } from '@/lib/testing/template-database';
import { backupRounds } from './backup/backup-rounds';

it('backs up a database that is written to, and what is restored is what it held at that version', async () => {
  const database = await freshDatabase({ seeded: true });
  const rounds = await backupRounds(database.file, 2);
  expect(rounds.flatMap(({ faults }) => faults)).toEqual([]);
  expect(rounds).toHaveLength(2);
  expect(rounds[1]?.version).toBeGreaterThan(rounds[0]?.version ?? 0);
  await database.close();
});
