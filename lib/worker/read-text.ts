import type { Extraction } from '@/lib/extraction/extract';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { askReader } from './reading/ask-reader';
import type { TextOrder } from './reading/reading-order';
import type { TooManyWaiting } from './reading/too-many-waiting';

/** How long a text may take, in milliseconds, beyond what its length explains: an article takes a few. */
const patience = 2_000;
/** A book-length text is read whole, at no less than this many UTF-16 code units a millisecond. */
const slowest = 100;

/**
 * What a text holds, read in a process of its own. Null for a text that took longer than its length explains, or too
 * much memory; refused while too many others wait. Throws when reading itself fails.
 */
export async function readText(order: TextOrder): Promise<Result<Extraction | null, TooManyWaiting>> {
  const read = await askReader('text', order, patience + order.text.length / slowest);
  if (read.ok) return read;
  return read.refusal.code === 'too-many-waiting' ? refused({ code: read.refusal.code }) : accepted(null);
}
