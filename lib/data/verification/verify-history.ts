import { chainHash, Digest, type ChangeFields } from '../history/digest';
import { alteredChange } from './altered-change';
import { effectCursors, type EffectCursor } from './effect-cursor';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

/** The end of the chain as far as it holds, and what was read to get there. */
export interface ChainWalk {
  readonly fault: Fault | null;
  readonly head: number;
  readonly headHash: string;
  /** Hash of the first change: what one tracker is known by; null before its first change. */
  readonly first: string | null;
  /** How many rows of history the digests cover. */
  readonly rows: number;
  /** The number of the change with the hash that was asked for; null when none has it. */
  readonly asked: number | null;
}

const rowName = ({ table, id }: EffectCursor): string => `${table} row ${id}`;

/** A row that names a change there isn't: put in, or its number altered. */
function strayRow(cursor: EffectCursor): Fault {
  const does = cursor.kind === 'closed' ? 'ends with' : 'belongs to';
  const words =
    `${rowName(cursor)} ${does} change ${String(cursor.seq)}, and there is no such change: ` +
    'the row was put in, or that number altered.';
  return faultOf('row-without-change', words, { table: cursor.table, row: cursor.id });
}

/**
 * Takes from every cursor what the change did. Answers the digest and how many rows it covers, or a row of no change.
 */
function digestAt(cursors: readonly EffectCursor[], seq: number): { digest: string; rows: number } | Fault {
  const digest = new Digest();
  let rows = 0;
  for (const cursor of cursors) {
    while (cursor.seq !== null && typeof cursor.seq === 'number' && cursor.seq <= seq) {
      if (cursor.seq !== seq) return strayRow(cursor);
      digest.add(cursor.take());
      rows += 1;
    }
  }
  return { digest: digest.end(), rows };
}

interface StoredChange extends ChangeFields {
  readonly digest: string;
  readonly hash: string;
}

const changeName = ({ seq, verb, subject }: ChangeFields): string => `Change ${seq} (${verb}, ${subject})`;

function missingChange(seq: number, found: number): Fault {
  return faultOf('change-missing', `Change ${seq} is missing: after change ${seq - 1} comes ${found}.`, { seq });
}

function alteredHash(change: StoredChange): Fault {
  const words =
    `${changeName(change)} does not fit its hash: its time, author, verb, subject, reason or digest was altered, ` +
    'or a change before it was.';
  return faultOf('change-altered', words, { seq: change.seq, table: 'Change', row: change.seq });
}

/** Walks the chain from the first change, each table read once beside it, in the same order. */
export function verifyHistory(stored: StoredDatabase, wanted: string | null = null): ChainWalk {
  const cursors = effectCursors(stored);
  let [head, headHash, rows] = [0, '', 0];
  let [first, asked]: [string | null, number | null] = [null, null];
  const walk = (fault: Fault | null): ChainWalk => ({ fault, head, headHash, first, rows, asked });
  for (const row of stored.rows('Change', 'ORDER BY "seq"')) {
    const change = row as unknown as StoredChange;
    if (change.seq !== head + 1) return walk(missingChange(head + 1, change.seq));
    const found = digestAt(cursors, change.seq);
    if ('kind' in found) return walk(found);
    if (found.digest !== change.digest) return walk(alteredChange(stored, change, changeName(change)));
    if (chainHash(headHash, change, change.digest) !== change.hash) return walk(alteredHash(change));
    [head, headHash, rows] = [change.seq, change.hash, rows + found.rows];
    first ??= change.hash;
    if (wanted !== null && change.hash.startsWith(wanted)) asked = change.seq;
  }
  const stray = cursors.find((cursor) => cursor.seq !== null);
  return walk(stray ? strayRow(stray) : null);
}
