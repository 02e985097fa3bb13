import { extractRawText } from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { decodeText, charsetInPage } from './decode-text';
import { readHtml } from './read-html';

export interface UploadedText {
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly publishedBasis?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

/** The endings of file names that can be read, as a file chooser takes them. */
export const readableFiles = '.txt,.md,.html,.htm,.pdf,.docx';

const largest = 10_000_000;

const endingOf = (name: string): string => /\.[a-z0-9]+$/u.exec(name.toLowerCase())?.[0] ?? '';

export interface UnreadableFile {
  readonly code: 'unreadable-file';
  readonly message: string;
}

const unreadable = (message: string) => refused<UnreadableFile>({ code: 'unreadable-file', message });

/** A PDF's words, a line of print a line; empty where it holds pictures of pages only. */
async function readPdf(bytes: Uint8Array): Promise<Result<UploadedText, UnreadableFile>> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  const whole = text.join('\n\n').trim();
  return whole === '' ? unreadable('This PDF holds pictures of pages, no words. Put in its text instead.') : accepted({ text: whole });
}

async function readWord(bytes: Uint8Array): Promise<Result<UploadedText, UnreadableFile>> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return value.trim() === '' ? unreadable('This document holds no words.') : accepted({ text: value });
}

async function readByEnding(ending: string, bytes: Uint8Array, charset: string | null): Promise<Result<UploadedText, UnreadableFile>> {
  switch (ending) {
    case '.txt':
    case '.md':
      return accepted({ text: decodeText(bytes, charset) });
    case '.html':
    case '.htm': {
      const page = readHtml(decodeText(bytes, charset ?? charsetInPage(bytes)));
      return page ? accepted(page) : unreadable('No article can be made out in this page. Paste its text instead.');
    }
    case '.pdf':
      return readPdf(bytes);
    case '.docx':
      return readWord(bytes);
    default:
      return unreadable(`Files that end in ${ending || 'nothing'} can’t be read. Choose one of ${readableFiles.split(',').join(', ')}.`);
  }
}

/** The article in a file, told by the ending of its name; a sentence where it can't be read. `charset`: as whoever sent it says. */
export async function readUpload(name: string, bytes: Uint8Array, charset: string | null = null): Promise<Result<UploadedText, UnreadableFile>> {
  if (bytes.length > largest) return unreadable('The file has more than 10 MB. Put in one article at a time.');
  const ending = endingOf(name);
  try {
    return await readByEnding(ending, bytes, charset);
  } catch {
    // Whatever the reader of that kind of file stumbles over: the file is broken, or is not what its name says.
    return unreadable(`This is no ${ending} file that can be read: it is broken, or its name is wrong.`);
  }
}
