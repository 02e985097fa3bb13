import path from 'node:path';
import type { FetchRefusal } from '@/lib/domain/intake/fetch-refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { fetchAddress, type FetchAnswer, type FetchSettings } from './network/fetch-address';
import { sameAddress } from './network/same-address';
import { readFile } from './reading/read-file';
import type { UnreadableFile } from './uploaded-text';
import type { UploadedText } from './uploaded-text';
import { readableFiles } from './readable-files';

export type ArticleRefusal = FetchRefusal | UnreadableFile;

export interface FetchedArticle extends UploadedText {
  /** Where it was found in the end. */
  readonly address: string;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  [wordType]: '.docx',
};
/** Types that say nothing of what is inside; then the address may tell. */
const vague = ['', 'application/octet-stream', 'binary/octet-stream'];

export const acceptArticles = {
  accept: `text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.8, ${wordType};q=0.8, */*;q=0.1`,
};

/** The media type of an answer in small letters, and its encoding where it names one. */
export function typeOf({ headers }: Pick<FetchAnswer, 'headers'>): {
  readonly type: string;
  readonly charset: string | null;
} {
  const [type = '', ...rest] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = rest.map((part) => /^charset="?([^"]+)"?$/iu.exec(part)?.[1]).find((name) => name !== undefined);
  return { type: type.toLowerCase(), charset: charset ?? null };
}

function endingFor(type: string, address: string): string | null {
  const known = endings[type];
  if (known !== undefined) return known;
  const written = path.extname(new URL(address).pathname).toLowerCase();
  return vague.includes(type) && readableFiles.split(',').includes(written) ? written : null;
}

/** The article in what was fetched, by its type; refuses types that can't be read. */
export async function articleIn(fetched: FetchAnswer): Promise<Result<FetchedArticle, ArticleRefusal>> {
  const { type, charset } = typeOf(fetched);
  const ending = endingFor(type, fetched.address);
  if (ending === null) return refused({ code: 'unreadable-type', type });
  const read = await readFile(`fetched${ending}`, fetched.body, charset);
  return read.ok ? accepted({ ...read.value, address: sameAddress(fetched.address) }) : read;
}

/** The article at an address of the open Internet, with what its page says of itself. */
export async function fetchArticle(
  address: string,
  settings: FetchSettings,
): Promise<Result<FetchedArticle, ArticleRefusal>> {
  const fetched = await fetchAddress(address, acceptArticles, settings);
  return fetched.ok ? articleIn(fetched.value) : fetched;
}
