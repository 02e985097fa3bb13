import type { readUpload } from '../read-upload';
import { unreadable } from '../uploaded-text';
import { askReader, type ReadingRefusal } from './ask-reader';

/** Milliseconds in which any file of the size that is taken must have been opened. */
const patience = 15_000;

const sentences: Readonly<Record<ReadingRefusal['code'], string>> = {
  'takes-too-long': 'It takes too long to open. Put in its text instead.',
  'takes-too-much-memory': 'It takes too much memory to open. Put in its text instead.',
  'too-many-waiting': 'Too many texts wait to be read just now. Try again in a minute.',
};

/**
 * As `readUpload`, in a process of its own, so that no file can hold up the site; one that takes too much is refused.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  charset: string | null = null,
): ReturnType<typeof readUpload> {
  try {
    const read = await askReader('file', { name, bytes, charset }, patience);
    return read.ok ? read.value : unreadable(sentences[read.refusal.code]);
  } catch {
    // The reader died of it.
    return unreadable('It can’t be opened. Put in its text instead.');
  }
}
