import { z } from 'zod';
import { slug } from '../../domain/actor/actor-input';

/** An issue as an analyst types it: what can be backed or rejected, and the words it is found by. */
export const issueDefinition = z.object({
  slug,
  proposition: z.string().min(1),
  terms: z.array(z.string()),
  bears_on: z.array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) })).default([]),
});
export type IssueDefinition = z.infer<typeof issueDefinition>;
