import { z } from 'zod';

/** The largest whole number that both databases keep in a column of ids. */
const largest = 2_147_483_647;

function whole(least: 0 | 1) {
  const words = `is no whole number from ${least} to ${largest}`;
  return z
    .string(words)
    .regex(/^(?:0|[1-9]\d{0,9})$/u, words)
    .transform(Number)
    .pipe(z.int().min(least, words).max(largest, words));
}

/** The id of a row as an address or a form says it: a whole number from 1, in digits alone. */
export const rowId = whole(1);

/** The number of a version or a change as a form says it; 0: before the first change. */
export const versionNumber = whole(0);

/** The id that a text says; null for a text that says none. */
export const parseRowId = (text: string): number | null => rowId.safeParse(text).data ?? null;
