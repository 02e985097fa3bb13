import { z } from 'zod';

/** The codebook's scale: +2 backs fully, 0 takes no side, −2 rejects fully. */
export const stanceValue = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
export type StanceValue = z.infer<typeof stanceValue>;

/** A judgement is a value, or null for "no stance toward this target". */
export const judgedValue = stanceValue.nullable();
export type JudgedValue = z.infer<typeof judgedValue>;

export const stanceValues: readonly StanceValue[] = [-2, -1, 0, 1, 2];
