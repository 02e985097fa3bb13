import { existsSync } from 'node:fs';
import { verifyDatabase, type Verification } from '../verification/verify-database';
import { keepNote, readNotes } from './notes';

export interface VerifiedTracker extends Verification {
  /** Whether the outcome could be noted beside the database. */
  readonly noted: boolean;
}

const lastWords = (at: string, head: number): string =>
  `The verification of ${at.slice(0, 10)} ended with change ${head}, and that change is gone: ` +
  'the newest changes were cut off, history was written anew, or another file was put in place. ' +
  'If that was done on purpose, verify once with --head and the hash that is wanted.';

/**
 * What the last verification ended with must still stand in the chain: a tail that was cut since is found without its
 * hash.
 */
function withLast(file: string, wanted: string | null): Verification {
  const last = readNotes(file).verification;
  if (wanted !== null || last === null || last.headHash === '') return verifyDatabase(file, wanted);
  const found = verifyDatabase(file, last.headHash);
  if (found.fault?.kind !== 'hash-unknown') return { ...found, asked: null };
  return { ...found, fault: { ...found.fault, words: lastWords(last.at, last.head) } };
}

/** Verifies a tracker's database and notes the outcome beside it. `wanted`: the hash of a change that must be in it. */
export function verifyTracker(file: string, wanted: string | null, at: Date): VerifiedTracker {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`);
  const found = withLast(file, wanted);
  const { head, headHash, first, fault } = found;
  // A fault does not take the place of what is known to have been whole.
  const known = readNotes(file).verification ?? { head: 0, headHash: '', first: null };
  const whole =
    fault === null ? { head, headHash, first } : { head: known.head, headHash: known.headHash, first: known.first };
  // A hash that was typed wrong says nothing about the database.
  if (wanted !== null && fault?.kind === 'hash-unknown') return { ...found, noted: true };
  const noted = keepNote(file, 'verification', { at: at.toISOString(), ...whole, fault: fault?.words ?? null });
  return { ...found, noted };
}
