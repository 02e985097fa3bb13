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
  return { database, editor: await addPerson(database, 'Edda', 'editor'), coder: await addPerson(database, 'Cora', 'coder') };
}
