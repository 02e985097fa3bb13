import { z } from 'zod';

const isOnceEach = (terms: readonly string[]): boolean =>
  new Set(terms.map((term) => term.toLowerCase())).size === terms.length;

/**
 * The words by which an issue is found in a text; they alter no score and no meaning of the proposition. There may be
 * none.
 */
export const issueTerms = z
  .array(z.string().trim().min(1).max(80, 'Keep each term under 80 characters.'))
  .max(200, 'Keep to 200 terms.')
  .refine(isOnceEach, 'A term stands on two lines.');

/** All terms in one text that compares with what another person saved. */
export function termsText(terms: readonly string[]): string {
  return [...terms].sort().join('; ');
}
