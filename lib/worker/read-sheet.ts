import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { largestSheet, type Sheet } from '@/lib/domain/sheet/sheet';
import { openThread } from './open-thread';
import type { UnreadableFile } from './read-upload';
import type { SheetAnswer, SheetOrder } from './sheet-order';

/** The endings of file names that can be read, as a file chooser takes them. */
export const readableSheets = '.csv,.tsv,.txt,.xlsx';

/** How long a file may take, the thread's start included, in milliseconds. */
const patience = 60_000;
const memory = { maxOldGenerationSizeMb: 768 } as const;

const unreadable = (message: string) => refused<UnreadableFile>({ code: 'unreadable-file', message });
const tooMuch = 'The file takes more time or memory to read than it may: it holds far more cells than show. Copy the rows into a new sheet.';

/** A spreadsheet from a file's bytes, read in a thread of its own that ends with it; a sentence where it can't be read. */
export async function readSheet(bytes: Uint8Array): Promise<Result<Sheet, UnreadableFile>> {
  if (bytes.length === 0) return unreadable('Choose a file that holds something.');
  if (bytes.length > largestSheet.bytes) return unreadable('The file has more than 5 MB. Part it.');
  const worker = openThread('sheet-thread', memory);
  const order: SheetOrder = { bytes };
  try {
    const answer = await new Promise<SheetAnswer | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), patience);
      const settle = (told: SheetAnswer | null): void => {
        clearTimeout(timer);
        resolve(told);
      };
      worker.once('message', settle);
      worker.once('error', () => settle(null));
      worker.postMessage(order);
    });
    if (answer === null) return unreadable(tooMuch);
    if ('failed' in answer) throw new Error(`The spreadsheet could not be read: ${answer.failed}`);
    return 'sheet' in answer ? accepted(answer.sheet) : unreadable(answer.unreadable);
  } finally {
    await worker.terminate();
  }
}
