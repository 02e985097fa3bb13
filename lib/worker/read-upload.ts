import { zipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { decodeText, decodingRemark, charsetInPage } from './decode-text';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readPdf } from './read-pdf';
import { readableFiles } from './readable-files';
import { TooMuchInside, unzipBounded } from './unzip-bounded';
import { unreadable, withRemark, type UnreadableFile, type UploadedText } from './uploaded-text';

const largest = 10_000_000;

const endingOf = (name: string): string => /\.[a-z0-9]+$/u.exec(name.toLowerCase())?.[0] ?? '';

/** An article's worth of a document, unpacked: more is no document but an attempt to fill the memory. */
const wordBounds = { entries: 5_000, bytes: 60_000_000 };

async function readWord(bytes: Uint8Array): Promise<Result<UploadedText, UnreadableFile>> {
  const { value } = await extractRawText({
    buffer: Buffer.from(zipSync(unzipBounded(bytes, wordBounds), { level: 0 })),
  });
  return value.trim() === '' ? unreadable('This document holds no words.') : accepted({ text: value });
}

function readPlain(bytes: Uint8Array, charset: string | null): UploadedText {
  const text = decodeText(bytes, charset);
  return withRemark(text, decodingRemark(bytes, charset, text));
}

function readPage(bytes: Uint8Array, charset: string | null): Result<UploadedText, UnreadableFile> {
  const named = charset ?? charsetInPage(bytes);
  const html = decodeText(bytes, named);
  const page = readHtml(html);
  if (!page) return unreadable('No article can be made out in this page. Paste its text instead.');
  const remark = decodingRemark(bytes, named, html);
  return accepted(remark === '' ? page : { ...page, remark });
}

/** Why a file's reader gave up: a lock, too much inside; else it is broken, or is not what its name says. */
function whyBroken(error: unknown, ending: string): string {
  if (error instanceof Error && error.name === 'PasswordException')
    return 'This PDF is locked by a password. Unlock it, or put in its text instead.';
  if (error instanceof TooMuchInside) return 'This document unpacks to more than can be read. Put in its text instead.';
  return `This is no ${ending} file that can be read: it is broken, or its name is wrong.`;
}

async function readByEnding(
  ending: string,
  bytes: Uint8Array,
  charset: string | null,
): Promise<Result<UploadedText, UnreadableFile>> {
  switch (ending) {
    case '.txt':
      return accepted(readPlain(bytes, charset));
    case '.md': {
      const plain = readPlain(bytes, charset);
      return accepted({ ...plain, ...readMarkdown(plain.text) });
    }
    case '.html':
    case '.htm':
      return readPage(bytes, charset);
    case '.pdf':
      return readPdf(bytes);
    case '.docx':
      return readWord(bytes);
    default:
      return unreadable(
        `Files that end in ${ending || 'nothing'} can’t be read. Choose one of ${readableFiles.split(',').join(', ')}.`,
      );
  }
}

/**
 * The article in a file, told by the ending of its name; a sentence where it can't be read. `charset`: as whoever sent
 * it says.
 */
export async function readUpload(
  name: string,
  bytes: Uint8Array,
  charset: string | null = null,
): Promise<Result<UploadedText, UnreadableFile>> {
  if (bytes.length > largest) return unreadable('The file has more than 10 MB. Put in one article at a time.');
  const ending = endingOf(name);
  try {
    return await readByEnding(ending, bytes, charset);
  } catch (error) {
    return unreadable(whyBroken(error, ending));
  }
}
