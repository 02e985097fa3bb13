import { z } from 'zod';

/** Who judges: a person, assisted (a language model under the codebook) or a machine. Kept apart everywhere. */
export const coderKind = z.enum(['person', 'assisted', 'machine']);
export type CoderKind = z.infer<typeof coderKind>;

/** What a signed-in person works as; what each may do stands in `access/permission.ts`. */
export const coderRole = z.enum(['coder', 'editor']);
export type CoderRole = z.infer<typeof coderRole>;
