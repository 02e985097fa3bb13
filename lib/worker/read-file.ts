import { refused } from '@/lib/domain/outcome/result';
import { askThread } from './ask-thread';
import type { readUpload } from './read-upload';

/** Milliseconds in which any file of the size that is taken must have been opened. */
const patience = 20_000;

/** As `readUpload`, in a thread, so that no file can hold up the site; one that takes too long is refused. */
export async function readFile(name: string, bytes: Uint8Array, charset: string | null = null): ReturnType<typeof readUpload> {
  const read = await askThread('file', { name, bytes, charset }, patience);
  return read ?? refused({ code: 'unreadable-file', message: 'It takes too long to open. Put in its text instead.' });
}
