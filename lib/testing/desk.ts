import { afterEach, beforeEach } from 'vitest';
import type { Person } from '@/lib/domain/change/refusal';
import { addPerson } from './people';
import { freshDatabase, type TestDatabase } from './template-database';

export interface Desk {
  readonly database: TestDatabase;
  readonly editor: Person;
  readonly coder: Person;
}

/** The seeded database with an editor and a coder. */
export async function seededDesk(): Promise<Desk> {
  const database = await freshDatabase({ seeded: true });
  return {
    database,
    editor: await addPerson(database, 'Edda', 'editor'),
    coder: await addPerson(database, 'Cora', 'coder'),
  };
}

/** The desk of the test that runs: a new one before each, closed after it. */
export function deskOfEachTest(): Readonly<Desk> {
  let desk: Desk | null = null;
  const now = (): Desk => {
    if (!desk) throw new Error('A desk stands only while a test runs.');
    return desk;
  };
  beforeEach(async () => {
    desk = await seededDesk();
  });
  afterEach(async () => {
    await desk?.database.close();
    desk = null;
  });
  return {
    get database() {
      return now().database;
    },
    get editor() {
      return now().editor;
    },
    get coder() {
      return now().coder;
    },
  };
}
