import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What readers' pages are made of: the newest change, the hash over all of them, and how often a proposal was reviewed.
 */
export interface DataVersions {
  readonly head: number;
  /** Another file in the place of this one may have as many changes. */
  readonly headHash: string;
  readonly reviews: number;
}

/** What is wrong with the database as a whole, in one word. */
export type DatabaseFault =
  'missing' | 'replaced' | 'busy' | 'full' | 'read-only' | 'corrupt' | 'newer' | 'older' | 'migrating';

/** One request on its way through the server. */
export interface RequestScope {
  /** Whether an action of ours began: a request that failed before could not be read. */
  began: boolean;
  /** The status that the answer is to have instead of 200; null: as it is. */
  status: number | null;
  /** With a status that refuses for a while: the seconds after which it is worth asking again (`Retry-After`). */
  retryAfter?: number;
  /** What was wrong with the database while this request was answered. */
  fault: DatabaseFault | null;
}

/** What the server (`serve/`, plain Node) and the site built by Next tell each other in one process. */
export interface ServerLink {
  /** Set by `serve/`; missing in development and in commands. */
  requests?: AsyncLocalStorage<RequestScope>;
  /** Set by `lib/data` once a database is open: its versions now; null while they can't be told. */
  versions?: () => DataVersions | null;
  /** Set by `lib/data`: what is wrong with the database now; null: nothing. */
  fault?: () => DatabaseFault | null;
  /** Set by `lib/session`: whether a cookie is that of an editor seen lately, for when no database can be asked. */
  isEditor?: (cookie: string) => boolean;
  /** Set by `lib/session`: what is to be written before the process ends. */
  beforeEnd?: () => Promise<void>;
}

const name = Symbol.for('demarche.server');
const place = globalThis as typeof globalThis & Record<typeof name, ServerLink | undefined>;

/** The one link of this process. */
export function serverLink(): ServerLink {
  return (place[name] ??= {});
}

/** The request that is being answered; undefined outside of `serve/`. */
export function requestScope(): RequestScope | undefined {
  return serverLink().requests?.getStore();
}
