import { unzipSync } from 'fflate';

/** A zip that holds more than it may. */
export class TooMuchInside extends Error {}

export interface UnzipBounds {
  readonly entries: number;
  /** Of all entries together, unpacked. */
  readonly bytes: number;
}

/**
 * The entries of a zip, by name. Refuses by a `TooMuchInside` before unpacking what says it is more than `bounds`; an
 * entry that says less than it holds is cut off where it said. Throws on a broken zip.
 */
export function unzipBounded(zipped: Uint8Array, bounds: UnzipBounds): Record<string, Uint8Array> {
  let [entries, bytes] = [0, 0];
  return unzipSync(zipped, {
    filter: ({ originalSize }) => {
      entries += 1;
      bytes += originalSize;
      if (entries > bounds.entries || bytes > bounds.bytes) throw new TooMuchInside();
      return true;
    },
  });
}
