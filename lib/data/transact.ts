import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '@/lib/domain/outcome/result';
import type { DatabaseEngine, Writing } from './engine/database-engine';
import { engineOf } from './engine/engine-of';
import { noteWrite } from './engine/faults';
import type { Transaction } from './transaction';

export type { Transaction } from './transaction';

/** One writer on one database file, with one queue before it. */
export interface Writer {
  /**
   * Runs `work` alone in a transaction: all of it is kept, or nothing when it throws or the commit fails. Throws
   * `DatabaseUnavailable` when the database can't be written, or another process does so for ten seconds.
   */
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

/** How long a write waits for another process that writes, from when it was asked for: milliseconds. */
const patience = 10_000;

/** The writing connection: opened when first needed, and thrown away when it is broken or its file is another's. */
class Connection {
  #opened: Writing | null = null;

  constructor(readonly engine: DatabaseEngine) {}

  async open(): Promise<Writing> {
    try {
      this.#opened?.check();
    } catch {
      await this.drop();
    }
    this.#opened ??= await this.engine.openWriting();
    return this.#opened;
  }

  async drop(): Promise<void> {
    const broken = this.#opened;
    this.#opened = null;
    await broken?.close().catch(() => undefined);
  }
}

/**
 * Tries again while another process holds the lock, by a timer: waiting inside SQLite would hold up every reader too.
 */
async function patiently<T>(engine: DatabaseEngine, until: number, attempt: () => Promise<T>): Promise<T> {
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await attempt();
    } catch (error) {
      if (engine.faultOf(error) !== 'busy' || performance.now() + pause > until) throw error;
    }
    await wait(pause);
  }
}

/**
 * A commit that fails leaves the connection inside its transaction, so it is dropped, and the next one opens anew; it
 * stays only where the work itself threw. What was written counts only if the database is still where it was, also
 * after the commit.
 */
async function runAlone<T>(connection: Connection, work: (tx: Transaction) => Promise<T>, until: number): Promise<T> {
  const { engine } = connection;
  const progress = { working: false };
  try {
    const writing = await patiently(engine, until, () => connection.open());
    const value = await writing.db.$transaction(async (tx) => {
      await patiently(engine, until, () => writing.takeLock(tx));
      writing.check();
      progress.working = true;
      const made = await work(tx);
      progress.working = false;
      writing.check();
      return made;
    }, limits);
    writing.check();
    noteWrite(null);
    return value;
  } catch (error) {
    const fault = engine.faultOf(error);
    if (fault !== null) noteWrite(fault);
    if (!progress.working || fault !== null) await connection.drop();
    throw error;
  }
}

/**
 * Opens the writer. The adapter has one connection and does not keep requests apart, so the queue does. `ready` is
 * called before each write and throws when the database can't be used.
 */
export function createWriter(url: string, ready: () => void = () => undefined): Writer {
  const connection = new Connection(engineOf(url));
  let queue: Promise<unknown> = Promise.resolve();

  const transact: Writer['transact'] = (work) => {
    const until = performance.now() + patience;
    const turn = queue.then(() => {
      ready();
      return runAlone(connection, work, until);
    });
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
