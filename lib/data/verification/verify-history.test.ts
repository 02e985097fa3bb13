import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { tamper } from '@/lib/testing/tamper';
import { freshDatabase } from '@/lib/testing/template-database';
import { historyTables } from '../history/digest';
import { StoredDatabase } from './stored-database';
import { verifyHistory } from './verify-history';

const isSound = (file: string): boolean => {
  const stored = new StoredDatabase(file);
  const { fault } = verifyHistory(stored);
  stored.close();
  return fault === null;
};

/** Another value of the same type. */
const otherThan = (value: unknown): unknown =>
  typeof value === 'number' ? (value === 1 ? 0 : value + 1) : `${String(value)}x`;

it('finds an alteration of any column of any table of history', async () => {
  const database = await freshDatabase({ seeded: true });
  tamper(database.file);
  const raw = new Sqlite(database.file);
  raw.pragma('foreign_keys = OFF');
  const unseen: string[] = [];
  let tried = 0;
  for (const table of historyTables) {
    const row = raw.prepare(`SELECT * FROM "${table}" ORDER BY "id" LIMIT 1`).get() as
      Record<string, unknown> | undefined;
    for (const [column, value] of Object.entries(row ?? {})) {
      const alter = raw.prepare(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE "${column}" IS ? AND "id" = ?`);
      const id = Number(row?.id);
      if (alter.run(otherThan(value), value, id).changes === 0) continue;
      if (isSound(database.file)) unseen.push(`${table}.${column}`);
      alter.run(value, otherThan(value), column === 'id' ? otherThan(id) : id);
      tried += 1;
    }
  }
  raw.close();
  expect(unseen).toEqual([]);
  expect(tried).toBeGreaterThan(100);
  expect(isSound(database.file)).toBe(true);
  await database.close();
});
