import { readdir, readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { fetchWords } from '@/lib/views/words/fetch-words';
import { cameFromAddress, cameFromFile, cameFromPage } from '../came-from';
import { feedIn } from '../feeds/fetch-feed';
import { acceptArticles, articleIn, typeOf } from '../fetch-article';
import { fetchAddress, type FetchSettings } from '../network/fetch-address';
import { readableFiles } from '../readable-files';
import type { SourceText } from '../to-intake';

/** Why a source could not be opened, as one sentence. */
interface OpeningFault {
  readonly code: 'unopened';
  readonly message: string;
}

/** One article of a source, fetched or read when its turn comes. */
export interface Part {
  readonly name: string;
  readonly come: () => Promise<Result<SourceText, OpeningFault>>;
}

interface OpenSource {
  readonly parts: readonly Part[];
  /** What holds several articles; null for one article alone. */
  readonly holder: 'feed' | 'folder' | null;
}

type Opening = Promise<Result<OpenSource, OpeningFault>>;

const unopened = (message: string) => refused<OpeningFault>({ code: 'unopened', message });
const one = (name: string, came: SourceText): OpenSource => ({
  parts: [{ name, come: () => Promise.resolve(accepted(came)) }],
  holder: null,
});

async function comeFromFile(file: string): Promise<Result<SourceText, OpeningFault>> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file);
  } catch {
    return unopened('There is no such file that can be read.');
  }
  const read = await cameFromFile(path.basename(file), bytes);
  return read.ok ? read : unopened(read.refusal.message);
}

const endings = readableFiles.split(',');

/** The files of a folder that may hold an article, those of the folders in it too, in the order of their names. */
async function openFolder(folder: string): Opening {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && endings.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) return unopened(`No file in this folder ends in ${endings.join(', ')}.`);
  return accepted({ parts: files.map((name) => ({ name, come: () => comeFromFile(name) })), holder: 'folder' });
}

async function openFile(file: string): Opening {
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return openFolder(file);
  const came = await comeFromFile(file);
  return came.ok ? accepted(one(file, came.value)) : came;
}

const feedTypes = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|json|rdf\+xml|xml)|text\/xml)$/u;

/**
 * A feed's newest entries, each fetched in its turn; what the feed says of an entry fills in what its page leaves out.
 */
async function openAddress(address: string, settings: FetchSettings, newest: number): Opening {
  const fetched = await fetchAddress(address, acceptArticles, settings);
  if (!fetched.ok) return unopened(fetchWords(fetched.refusal));
  if (!feedTypes.test(typeOf(fetched.value).type)) {
    const page = await articleIn(fetched.value);
    return page.ok ? accepted(one(address, cameFromPage(page.value))) : unopened(fetchWords(page.refusal));
  }
  const feed = await feedIn(fetched.value);
  if (!feed.ok) return unopened('What stands there is neither an article nor an RSS, Atom or JSON feed.');
  const parts = feed.value.entries.slice(0, newest).map(({ address: entry, publishedOn, title }) => ({
    name: entry,
    come: async () => {
      const came = await cameFromAddress(entry, settings);
      const said = {
        ...(title === '' ? {} : { title }),
        ...(publishedOn === '' ? {} : { publishedOn, publishedBasis: 'as the feed says' }),
      };
      return came.ok ? accepted({ ...said, ...came.value }) : unopened(fetchWords(came.refusal));
    },
  }));
  return accepted({ parts, holder: 'feed' });
}

/**
 * The articles behind a word of the command line: a file, a folder, an address of a page or a feed, or `-` for what
 * comes in.
 */
export async function openSource(word: string, settings: FetchSettings, newest: number): Opening {
  if (word === '-')
    return accepted(one('standard input', { source: 'paste', origin: null, text: await text(process.stdin) }));
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(word) ? openAddress(word, settings, newest) : openFile(word);
}
