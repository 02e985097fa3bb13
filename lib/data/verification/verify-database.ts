import { faultOf, faultOfError, type Fault } from './fault';
import { readableFile } from './readable-file';
import { StoredDatabase } from './stored-database';
import { verifyArchive, verifyInForce } from './verify-archive';
import { verifyKind, verifyPages, verifyReferences } from './verify-file';
import { verifyGuards } from './verify-guards';
import { verifyHistory, type ChainWalk } from './verify-history';
import { verifySearch } from './verify-search';
import { verifyPassages, verifyQuotes } from './verify-texts';

/** What was found, and what was looked at to find it. */
export interface Verification {
  /** The first fault; null: everything fits. */
  readonly fault: Fault | null;
  readonly head: number;
  readonly headHash: string;
  /** Hash of the first change: what one tracker is known by; null before its first change. */
  readonly first: string | null;
  /** The change with the hash that was asked for. */
  readonly asked: number | null;
  readonly counts: {
    readonly rows: number;
    readonly passages: number;
    readonly quotes: number;
    readonly searchRows: number;
  };
}

const nothing = { rows: 0, passages: 0, quotes: 0, searchRows: 0 };
const unread = { head: 0, headHash: '', first: null, asked: null, counts: nothing };

function hashFault(wanted: string | null, { asked, head }: ChainWalk): Fault | null {
  if (wanted === null || asked !== null) return null;
  const words =
    `No change has the hash ${wanted}. The chain ends with change ${head}: changes after it were cut off, ` +
    'or history was written anew, or this is another tracker.';
  return faultOf('hash-unknown', words, { seq: head });
}

/** Each in turn, until one finds something. */
function firstOf(...checks: readonly (() => Fault | null)[]): Fault | null {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return null;
}

function verifyStored(stored: StoredDatabase, wanted: string | null): Verification {
  const unfit = firstOf(
    () => verifyKind(stored),
    () => verifyPages(stored),
  );
  if (unfit && unfit.kind !== 'search-differs') return { fault: unfit, ...unread };
  const walk = verifyHistory(stored, wanted);
  const counts = { ...nothing, rows: walk.rows };
  const fault = firstOf(
    () => walk.fault,
    () => verifyArchive(stored, walk),
    () => hashFault(wanted, walk),
    () => verifyInForce(stored),
    () => verifyReferences(stored),
    () => {
      const { fault: found, checked } = verifyPassages(stored);
      counts.passages = checked;
      return found;
    },
    () => {
      const { fault: found, checked } = verifyQuotes(stored);
      counts.quotes = checked;
      return found;
    },
    () => unfit,
    () => {
      const { fault: found, checked } = verifySearch(stored, walk.head);
      counts.searchRows = checked;
      return found;
    },
    () => verifyGuards(stored),
  );
  const { head, headHash, first, asked } = walk;
  return { fault, head, headHash, first, asked, counts };
}

/**
 * Reads the whole database in one snapshot, while others write: pages, the chain and all rows of history, what is in
 * force once, references, texts, quotes, search, the triggers. `wanted` (hexadecimal, from the front) must be the hash
 * of a change. Throws where the file can't be opened at all; whatever is wrong with its content is a fault.
 */
export function verifyDatabase(file: string, wanted: string | null = null): Verification {
  const readable = readableFile(file);
  let stored: StoredDatabase | null = null;
  try {
    stored = new StoredDatabase(readable.file);
    return verifyStored(stored, wanted);
  } catch (error) {
    const fault = faultOfError(error);
    if (fault === null) throw error;
    return { fault, ...unread };
  } finally {
    stored?.close();
    readable.remove();
  }
}
