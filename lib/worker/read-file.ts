import { refused } from '@/lib/domain/outcome/result';
import { askThread } from './ask-thread';
import type { readUpload, UnreadableFile } from './read-upload';

/** Milliseconds in which any file of the size that is taken must have been opened. */
const patience = 15_000;

const unreadable = (words: string) => refused<UnreadableFile>({ code: 'unreadable-file', message: `${words} Put in its text instead.` });

/** As `readUpload`, in a thread, so that no file can hold up the site; one that takes too long is refused. */
export async function readFile(name: string, bytes: Uint8Array, charset: string | null = null): ReturnType<typeof readUpload> {
  try {
    return (await askThread('file', { name, bytes, charset }, patience)) ?? unreadable('It takes too long, or too much memory, to open.');
  } catch {
    // The thread died of it: no memory is enough for some files.
    return unreadable('It can’t be opened.');
  }
}
