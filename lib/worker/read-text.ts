import type { Extraction } from '@/lib/extraction/extract';
import { askThread } from './ask-thread';
import type { ReadingOrder } from './reading-order';

/** How long a text may take, in milliseconds, beyond what its length explains: an article takes a few. */
const patience = 2_000;
/** A book-length text is read whole, at no less than this many UTF-16 code units a millisecond. */
const slowest = 100;

/** What a text holds, read in a thread. Null for a text that took longer than its length explains. Throws when reading itself fails. */
export function readText(order: ReadingOrder): Promise<Extraction | null> {
  return askThread('text', order, patience + order.text.length / slowest);
}
