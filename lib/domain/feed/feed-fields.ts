import { z } from 'zod';

/** A feed to follow, as asked for. */
export const feedFields = z.object({
  address: z
    .string()
    .trim()
    .min(1, 'Give the address of the feed.')
    .max(2000, 'Keep the address under 2,000 characters.'),
  /** Empty: each page says itself whose it is. */
  outlet: z.string().trim().max(120, 'Keep the outlet’s name under 120 characters.'),
});
