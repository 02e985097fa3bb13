import type { Result } from '@/lib/domain/outcome/result';
import type { Prisma } from './generated/client';
import { openWriter, type Database } from './open-database';

export type Transaction = Prisma.TransactionClient;

/** One writer on one database file, with one queue before it. */
export interface Writer {
  /** Runs `work` alone in a transaction: all of it is kept, or nothing when it throws or the commit fails. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** As `transact`, for a command: a refusal takes everything back too, and is answered as the value it is. */
  command<T, Refusal extends { readonly code: string }>(
    work: (tx: Transaction) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>>;
  close(): Promise<void>;
}

/** A refusal on its way out of a transaction. */
class Refused<R> extends Error {
  constructor(readonly result: R) {
    super('The command was refused.');
  }
}

const limits = { maxWait: 60_000, timeout: 600_000 };

/** The writing connection: opened when first needed, and thrown away when it is broken. */
class Connection {
  #opened: Promise<Database> | null = null;

  constructor(readonly url: string) {}

  open(): Promise<Database> {
    this.#opened ??= openWriter(this.url);
    return this.#opened;
  }

  async drop(): Promise<void> {
    const broken = this.#opened;
    this.#opened = null;
    await (await broken)?.$disconnect();
  }
}

/** A commit that fails leaves the connection inside its transaction, so it is dropped and the next one opens anew. */
async function runAlone<T>(connection: Connection, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const database = await connection.open();
  const progress = { workDone: false };
  try {
    return await database.$transaction(async (tx) => {
      const value = await work(tx);
      progress.workDone = true;
      return value;
    }, limits);
  } catch (error) {
    if (progress.workDone) await connection.drop();
    throw error;
  }
}

/** Opens the writer. The adapter has one connection and does not keep requests apart, so the queue does. */
export function createWriter(url: string): Writer {
  const connection = new Connection(url);
  let queue: Promise<unknown> = Promise.resolve();

  const transact: Writer['transact'] = (work) => {
    const turn = queue.then(() => runAlone(connection, work));
    queue = turn.catch(() => undefined);
    return turn;
  };

  const command: Writer['command'] = async (work) => {
    type Answer = Awaited<ReturnType<typeof work>>;
    try {
      return await transact(async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new Refused<Answer>(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Refused) return error.result as Answer;
      throw error;
    }
  };

  const close = async (): Promise<void> => {
    await queue;
    await connection.drop();
  };

  return { transact, command, close };
}
