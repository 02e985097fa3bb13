import { recordCoder } from '@/lib/commands/coder/record-coder';
import type { Person } from '@/lib/domain/change/refusal';
import type { TestDatabase } from './template-database';

export const testInstant = new Date('2026-11-22T12:00:00Z');

/** A person of a role, recorded as a coder. */
export async function addPerson(database: TestDatabase, name: string, role: Person['role']): Promise<Person> {
  const slug = name.toLowerCase();
  const author = { byId: null, at: testInstant, reason: 'For a test.' };
  const coderId = await database.writer.transact((tx) =>
    recordCoder(tx, { slug, kind: 'person', name, note: null }, author),
  );
  return { coderId, name, role };
}
