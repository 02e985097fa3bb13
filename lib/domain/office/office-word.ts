import { z } from 'zod';
import { changeReason } from '../change/change-reason';

/** In place of a class of office: the word means no office at all. */
export const noOffice = 'none';

/**
 * What the collection takes a word for, whatever is built in: a class of office ("chief envoy" is a
 * `foreign-minister`), or no office.
 */
export interface OfficeWord {
  readonly word: string;
  /** A class of office by its name, or `none`. */
  readonly office: string;
}

/** `office` empty: the word means again what is built in. */
export const officeWordInput = z.object({
  word: z
    .string()
    .trim()
    .min(2, 'Write the word, as articles have it.')
    .max(60, 'A word for an office has at most 60 characters.')
    .regex(/^\p{L}[\p{L}\p{M}’'.&/ -]*$/u, 'Write letters, as articles have them: “chief envoy”.')
    .transform((word) => word.replace(/\s+/gu, ' ').toLowerCase()),
  office: z.string().max(60),
  reason: changeReason,
});
export type OfficeWordInput = z.output<typeof officeWordInput>;
