import { inspect } from 'node:util';
import { takeSeq } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import type { TestDatabase } from './template-database';

class TakenBack extends Error {}

/** The database's own sentence: Prisma takes a trigger's refusal for a foreign key's and keeps the words in `meta`. */
function sentenceOf(error: unknown): string {
  const { meta, message } = error as { meta?: unknown; message: string };
  return `${message} ${inspect(meta, { depth: 6 })}`;
}

/**
 * Tries to write rows as some change and takes everything back; answers the database's refusal, or null when it let
 * the rows in.
 */
export async function attempt(
  database: TestDatabase,
  write: (tx: Transaction, seq: number) => Promise<unknown>,
): Promise<string | null> {
  try {
    await database.writer.transact(async (tx) => {
      const { seq } = await takeSeq(tx);
      await write(tx, seq);
      throw new TakenBack();
    });
    return null;
  } catch (error) {
    return error instanceof TakenBack ? null : sentenceOf(error);
  }
}
