/**
 * How the server's process is begun. New objects get a place of 4 MB: of 1 MB it was swept so often that pages took a
 * fifth longer, and 16 MB are kept at rest.
 */
export const processOptions = ['--max-semi-space-size=4'];

/**
 * How the C library keeps memory for it, where that is glibc: left alone, its limits grow with the largest piece it
 * ever handed out, and 100 MB of what a few large uploads took are never given back. What a person has set goes before.
 */
export const memorySettings = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1000000',
  MALLOC_TRIM_THRESHOLD_: '1000000',
};
