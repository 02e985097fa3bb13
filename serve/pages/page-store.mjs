import { LRUCache } from 'lru-cache';

/** All kept pages together have at most so many bytes, one alone an eighth of it. */
const mostBytes = 64_000_000;

const textBytes = (text) => 2 * text.length;

/** Bytes of a page in memory: its body, its headers and its key. */
const bytesOf = ({ headers, body }, key) =>
  body.length +
  textBytes(key) +
  headers.reduce((sum, [name, value]) => sum + textBytes(name) + textBytes(String(value)), 0);

/** Pages of one version of what is published; the ones asked for longest ago go first. */
export function pageStore(most = mostBytes) {
  const pages = new LRUCache({ maxSize: most, maxEntrySize: most / 8, sizeCalculation: bytesOf });
  let keptFor = null;
  return {
    /** Names the version that is asked for now: pages of another are let go. */
    turnTo(version) {
      if (version !== keptFor) pages.clear();
      keptFor = version;
    },
    get: (key) => pages.get(key),
    set: (key, page) => pages.set(key, page),
    bytes: () => pages.calculatedSize,
  };
}
