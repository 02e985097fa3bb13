import { environment } from '@/lib/runtime/environment';
import { serverLink, type DatabaseFault } from '@/lib/runtime/server-link';
import type { Claim, Reading } from './database-engine';
import { engineOf } from './engine-of';
import { isDatabaseUnavailable } from './database-unavailable';
import { lastWriteFault, tellRequest } from './faults';
import { createWriter, type Writer } from '../transact';

/** Pages that were begun with a database that is no longer there may still read it: milliseconds. */
const grace = 30_000;

/** A database that could not be opened is not tried again sooner: milliseconds. */
const pause = 250;

interface Held {
  reading: Reading | null;
  claim: Claim | null;
  writer: Writer | null;
  refused: { readonly error: unknown; readonly at: number } | null;
}

/** One reader and one writer a process, kept across the reloads of the development server. */
const place = globalThis as typeof globalThis & { demarcheConnections?: Held };
const held = (): Held => (place.demarcheConnections ??= { reading: null, claim: null, writer: null, refused: null });

function retire(reading: Reading): void {
  setTimeout(() => void reading.close().catch(() => undefined), grace).unref();
}

/**
 * Claims the database before anything of it is opened, and again where those who own it say so at another place now.
 */
function open(): Reading {
  const engine = engineOf(environment().databaseUrl);
  const claim = engine.claim({ alone: false });
  held().claim?.release();
  held().claim = claim;
  return engine.openReading();
}

function openOrRefuse(): Reading {
  const { refused } = held();
  if (refused !== null && performance.now() - refused.at < pause) throw refused.error;
  try {
    const reading = open();
    held().refused = null;
    return reading;
  } catch (error) {
    held().refused = { error, at: performance.now() };
    throw error;
  }
}

/** The database as it is open for reading; where another took its place, that one. */
function currentReading(): Reading {
  const { reading } = held();
  if (reading?.fault() === null) return reading;
  if (reading) retire(reading);
  held().reading = null;
  try {
    return (held().reading = openOrRefuse());
  } catch (error) {
    if (isDatabaseUnavailable(error)) tellRequest(error.fault);
    throw error;
  }
}

/** What is wrong with the database now. What is wrong with anything else is for the request that meets it. */
function faultNow(): DatabaseFault | null {
  try {
    currentReading();
    return lastWriteFault();
  } catch (error) {
    return isDatabaseUnavailable(error) ? error.fault : null;
  }
}

function versionsNow(): ReturnType<Reading['versions']> {
  try {
    return currentReading().versions();
  } catch {
    return null;
  }
}

/** Tells the server what it asks with each request. */
function join(): void {
  const link = serverLink();
  link.fault ??= faultNow;
  link.versions ??= versionsNow;
}

/**
 * The connection for reading; throws `DatabaseUnavailable` while there is none to be had. Ask for it anew each time.
 */
export function reader(): Reading['db'] {
  join();
  return currentReading().db;
}

/** The one writer. It goes on where another database takes the place of the one it wrote. */
export function writer(): Writer {
  join();
  return (held().writer ??= createWriter(environment().databaseUrl, () => void currentReading()));
}

/** Closes what this process has open of the database, and gives its claim back. */
export async function closeConnections(): Promise<void> {
  const { reading, writer: writing, claim } = held();
  Object.assign(held(), { reading: null, writer: null, claim: null, refused: null } satisfies Held);
  // The writer last: only whoever may write empties the log as the last one goes.
  await reading?.close();
  await writing?.close();
  claim?.release();
}
