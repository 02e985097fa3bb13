import { accepted, type Result } from '@/lib/domain/outcome/result';
import { fetchArticle, type ArticleRefusal, type FetchedArticle } from './fetch-article';
import type { FetchSettings } from './network/fetch-address';
import { readFile } from './reading/read-file';
import type { UnreadableFile } from './uploaded-text';
import type { SourceText } from './to-intake';

/** A file, opened in the thread. */
export async function cameFromFile(name: string, bytes: Uint8Array): Promise<Result<SourceText, UnreadableFile>> {
  const read = await readFile(name, bytes);
  return read.ok ? accepted({ source: 'file', origin: name, ...read.value }) : read;
}

/** What a page that was fetched says, as it is put in. */
export const cameFromPage = ({ address, ...read }: FetchedArticle): SourceText => ({
  source: 'address',
  origin: address,
  ...read,
});

/** What stands at an address. */
export async function cameFromAddress(
  address: string,
  settings: FetchSettings,
): Promise<Result<SourceText, ArticleRefusal>> {
  const read = await fetchArticle(address, settings);
  return read.ok ? accepted(cameFromPage(read.value)) : read;
}
