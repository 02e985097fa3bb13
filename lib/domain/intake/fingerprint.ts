const bits = 64;
const wordsAtOnce = 3;

/** FNV-1a in 32 bits, begun from a seed of its own for each half. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * 64 bits in hexadecimal that two texts share all but a few of when most runs of three words are the same (simhash:
 * M. Charikar, Similarity estimation techniques from rounding algorithms, STOC 2002).
 */
export function fingerprintOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(bits);
  for (let index = 0; index <= Math.max(0, words.length - wordsAtOnce); index += 1) {
    const run = words.slice(index, index + wordsAtOnce).join(' ');
    const halves = [hash(run, 0x811c9dc5), hash(run, 0x9747b28c)];
    for (let bit = 0; bit < bits; bit += 1)
      votes[bit] = (votes[bit] ?? 0) + (((halves[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1);
  }
  let written = '';
  for (let digit = 0; digit < bits / 4; digit += 1) {
    const value = [0, 1, 2, 3].reduce((sum, bit) => sum + ((votes[digit * 4 + bit] ?? 0) > 0 ? 1 << bit : 0), 0);
    written += value.toString(16);
  }
  return written;
}

/** In how many of the 64 bits two fingerprints differ. */
export function bitsApart(one: string, other: string): number {
  let apart = 0;
  for (let digit = 0; digit < bits / 4; digit += 1) {
    let differing = parseInt(one.charAt(digit), 16) ^ parseInt(other.charAt(digit), 16);
    while (differing > 0) {
      apart += differing & 1;
      differing >>= 1;
    }
  }
  return apart;
}

/**
 * Two texts no further apart than this are copies, or versions, of one another: lightly edited copies were 4 apart,
 * other stories 26 and more.
 */
export const nearCopy = 8;
