import type { Result } from '@/lib/domain/outcome/result';
import { largestSheet, type Sheet } from '@/lib/domain/sheet/sheet';
import { unreadable, type UnreadableFile } from './uploaded-text';
import { askReader, type ReadingRefusal } from './reading/ask-reader';

/** The endings of file names that can be read, as a file chooser takes them. */
export const readableSheets = '.csv,.tsv,.txt,.xlsx';

/** How long a file may take, in milliseconds. */
const patience = 40_000;

const tooMuch =
  'The file takes more time or memory to read than it may: it holds far more cells than show. ' +
  'Copy the rows into a new sheet.';

const sentences: Readonly<Record<ReadingRefusal['code'], string>> = {
  'takes-too-long': tooMuch,
  'takes-too-much-memory': tooMuch,
  'too-many-waiting': 'Too many files wait to be read just now. Try again in a minute.',
};

/** A spreadsheet from a file's bytes, read in a process of its own; a sentence where it can't be read. */
export async function readSheet(bytes: Uint8Array): Promise<Result<Sheet, UnreadableFile>> {
  if (bytes.length === 0) return unreadable('Choose a file that holds something.');
  if (bytes.length > largestSheet.bytes) return unreadable('The file has more than 5 MB. Part it.');
  const read = await askReader('sheet', { bytes }, patience);
  return read.ok ? read.value : unreadable(sentences[read.refusal.code]);
}
