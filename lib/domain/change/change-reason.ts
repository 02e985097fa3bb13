import { z } from 'zod';

/** Why a change is made, in the words of who makes it. */
export const changeReason = z
  .string()
  .trim()
  .min(1, 'Give the reason in one line.')
  .max(500, 'Keep the reason under 500 characters.');

/** Which change is taken back, and why. */
export const undoInput = z.object({ seq: z.int().positive(), reason: changeReason });
