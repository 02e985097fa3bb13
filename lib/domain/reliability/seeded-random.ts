/** A number from 0 up to, but never, 1; each call the next one. */
export type Random = () => number;

/**
 * Source: Tommy Ettinger's mulberry32 (public domain): 32 bits of state, the same numbers from the same seed on every
 * machine. `seed` is taken modulo 2^32. Good for resampling, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
