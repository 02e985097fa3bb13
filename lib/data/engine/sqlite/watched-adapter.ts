import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { isDatabaseUnavailable, type DatabaseUnavailable } from '../database-unavailable';
import { faultOf, meaningAt } from './sqlite-fault';

interface AdapterOptions {
  readonly file: string;
  readonly readonly: boolean;
  /** How long a statement may wait for a lock, which holds up the whole process: milliseconds. */
  readonly wait: number;
  /** Throws when the path no longer names the file that is meant. */
  readonly check?: (() => void) | undefined;
  /** Is told what is wrong with the database as a whole, before that is thrown. */
  readonly met?: ((fault: DatabaseUnavailable) => void) | undefined;
}

/** Who writes by a connection for reading made a mistake, and nothing is wrong with the database. */
const meaning = (error: unknown, { file, readonly }: AdapterOptions): unknown =>
  readonly && faultOf(error) === 'read-only' ? error : meaningAt(file, error);

class Watch {
  constructor(readonly given: AdapterOptions) {}

  async over<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const met = meaning(error, this.given);
      if (isDatabaseUnavailable(met)) this.given.met?.(met);
      throw met;
    }
  }

  queries(inner: SqlQueryable): Pick<SqlQueryable, 'provider' | 'adapterName' | 'queryRaw' | 'executeRaw'> {
    return {
      provider: inner.provider,
      adapterName: inner.adapterName,
      queryRaw: (query) => this.over(() => inner.queryRaw(query)),
      executeRaw: (query) => this.over(() => inner.executeRaw(query)),
    };
  }

  transaction(inner: Transaction): Transaction {
    return Object.assign(Object.create(inner) as Transaction, this.queries(inner), {
      options: inner.options,
      commit: () => inner.commit(),
      rollback: () => inner.rollback(),
    });
  }

  adapter(inner: SqlDriverAdapter): SqlDriverAdapter {
    return {
      ...this.queries(inner),
      executeScript: (script) => this.over(() => inner.executeScript(script)),
      startTransaction: async (level) => this.transaction(await this.over(() => inner.startTransaction(level))),
      dispose: () => inner.dispose(),
    };
  }

  async connect(factory: PrismaBetterSqlite3): Promise<SqlDriverAdapter> {
    this.given.check?.();
    const inner = await factory.connect();
    try {
      this.given.check?.();
      return this.adapter(inner);
    } catch (error) {
      await inner.dispose();
      throw error;
    }
  }
}

/**
 * Prisma's adapter for one file, whose errors say what they mean: one about the database as a whole comes through
 * Prisma as `DatabaseUnavailable`. It connects to no other file than the one that `check` lets pass, before and after
 * opening it.
 */
export function watchedAdapter(given: AdapterOptions): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({
    url: `file:${given.file}`,
    readonly: given.readonly,
    fileMustExist: true,
    timeout: given.wait,
  });
  const watch = new Watch(given);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => watch.over(() => watch.connect(factory)),
  };
}
