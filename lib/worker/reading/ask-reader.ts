import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { requestScope } from '@/lib/runtime/server-link';
import { openReader } from './open-reader';
import type { ReaderOrder, ReaderWork } from './reading-order';
import { ReadingQueue } from './reading-queue';

/** Why something was not read. */
export interface ReadingRefusal {
  readonly code: 'takes-too-long' | 'takes-too-much-memory' | 'too-many-waiting';
}

const bounds = { idle: 20_000, waiting: 8, heaviest: 900_000_000 };

// A site is built in parts that don't share what a module holds.
const holder = globalThis as typeof globalThis & { demarcheReading?: ReadingQueue };
const queue = (): ReadingQueue => (holder.demarcheReading ??= new ReadingQueue(openReader, bounds));

/** A page that refuses because others wait says so to programs, too. */
function refuseForNow(): Result<never, ReadingRefusal> {
  const scope = requestScope();
  if (scope) scope.status = 503;
  return refused({ code: 'too-many-waiting' });
}

/**
 * Has something read in a process of its own, one thing after another. Refuses what takes longer than `patience`
 * (milliseconds) or more memory than a reader may hold: that reader is then stopped, and the next order gets a new one;
 * and refuses while too many others wait. Throws when reading itself fails.
 */
export async function askReader<Kind extends keyof ReaderWork>(
  kind: Kind,
  order: ReaderWork[Kind]['order'],
  patience: number,
): Promise<Result<ReaderWork[Kind]['answer'], ReadingRefusal>> {
  const reading = await queue().ask({ kind, order } as ReaderOrder, patience);
  if (reading === null) return refuseForNow();
  if ('failed' in reading) throw new Error(`It could not be read: ${reading.failed}`);
  if ('answer' in reading) return accepted(reading.answer as ReaderWork[Kind]['answer']);
  switch (reading.given) {
    case 'too-long':
      return refused({ code: 'takes-too-long' });
    case 'too-much-memory':
      return refused({ code: 'takes-too-much-memory' });
    case 'died':
      throw new Error('The process that reads ended before it had an answer.');
  }
}
