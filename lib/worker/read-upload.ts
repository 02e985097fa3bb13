import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface UploadedText {
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly publishedBasis?: string;
  readonly outlet?: string;
}

/** The endings of file names that can be read, as a file chooser takes them. */
export const readableFiles = '.txt,.md';

const largest = 10_000_000;

const endingOf = (name: string): string => /\.[a-z0-9]+$/u.exec(name.toLowerCase())?.[0] ?? '';

/** Bytes as text: UTF-8, or UTF-16 where its mark stands first; what is neither is taken as Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.includes(0) ? new TextDecoder('utf-8').decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
  }
}

export interface UnreadableFile {
  readonly code: 'unreadable-file';
  readonly message: string;
}

const unreadable = (message: string) => refused<UnreadableFile>({ code: 'unreadable-file', message });

/** The article in an uploaded file; a sentence where it can't be read. */
export async function readUpload(name: string, bytes: Uint8Array): Promise<Result<UploadedText, UnreadableFile>> {
  if (bytes.length > largest) return unreadable('The file has more than 10 MB. Put in one article at a time.');
  switch (endingOf(name)) {
    case '.txt':
    case '.md':
      return Promise.resolve(accepted({ text: decode(bytes) }));
    default:
      return unreadable(`Files that end in ${endingOf(name) || 'nothing'} can’t be read. Choose one of ${readableFiles.split(',').join(', ')}.`);
  }
}
