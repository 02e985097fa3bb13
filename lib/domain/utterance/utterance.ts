import { z } from 'zod';

/** `official` speaks for a principal; `own` is a former official, an expert, a private voice. */
export const capacity = z.enum(['official', 'own']);
export type Capacity = z.infer<typeof capacity>;

export const modality = z.enum(['asserted', 'conditional', 'hoped', 'committed', 'standing']);
export type Modality = z.infer<typeof modality>;
