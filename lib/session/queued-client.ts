import type { Database } from '@/lib/data/open-database';
import type { Transaction, Writer } from '@/lib/data/transact';

const models = ['user', 'session', 'account', 'verification'] as const;
const readings = ['findFirst', 'findMany', 'findUnique', 'count'] as const;
const writings = ['create', 'update', 'updateMany', 'delete', 'deleteMany'] as const;

type Model = (typeof models)[number];
type Method = (typeof readings)[number] | (typeof writings)[number];
type Query = (query: object) => Promise<unknown>;
type Delegate = Readonly<Record<Method, Query>>;

/** What the sign-in library may do with the database: its four tables, and no transaction of its own. */
export type QueuedClient = Readonly<Record<Model, Delegate>>;

const delegateOf = (client: Transaction | Database, model: Model): Delegate => client[model] as unknown as Delegate;

const each = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;

type Reader = () => Database;
type WriterNow = () => Writer;

function queued(model: Model, reader: Reader, writer: WriterNow): Delegate {
  const read =
    (method: Method): Query =>
    async (query) =>
      delegateOf(reader(), model)[method](query);
  const write =
    (method: Method): Query =>
    async (query) =>
      writer().transact((tx) => delegateOf(tx, model)[method](query));
  return { ...each(readings, read), ...each(writings, write) };
}

/**
 * A database client for the sign-in library whose every write waits its turn in the one writer's queue: the writing
 * connection does not keep requests apart, so nothing may go past the queue. Both are asked for anew at each call,
 * since the connections are opened anew when the database's file is replaced.
 */
export function queuedClient(reader: Reader, writer: WriterNow): QueuedClient {
  return each(models, (model) => queued(model, reader, writer));
}
