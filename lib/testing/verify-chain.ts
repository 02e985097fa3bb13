import type { Archive } from '@/lib/data/archive';
import type { Fault } from '@/lib/data/verification/fault';
import { verifyDatabase } from '@/lib/data/verification/verify-database';

/** What `npm run verify` finds first in the database that a client has open; null: everything fits. */
export async function verifyChain(db: Pick<Archive['db'], '$queryRawUnsafe'>): Promise<Fault | null> {
  const databases = await db.$queryRawUnsafe<{ name: string; file: string }[]>('PRAGMA database_list');
  return verifyDatabase(databases.find(({ name }) => name === 'main')?.file ?? '').fault;
}
