import { z } from 'zod';
import { slug } from '../../domain/actor/actor-input';
import type { Issue } from '../../domain/issue/issue';

/** An issue as an analyst types it: what can be backed or rejected, and the words it is found by. */
export const issueDefinition = z.object({
  slug,
  proposition: z.string().min(1),
  terms: z.array(z.string()),
  bears_on: z.array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) })).default([]),
});
export type IssueDefinition = z.infer<typeof issueDefinition>;

/** What the collection knows of its issues, as the reading takes it; a retired issue is looked for no more. */
export function toIssueDefinitions(issues: readonly Issue[]): IssueDefinition[] {
  return issues
    .filter(({ retired }) => !retired)
    .map(({ slug: own, proposition, terms, bearings }) => ({
      slug: own,
      proposition,
      terms: [...terms],
      bears_on: bearings.map(({ actor, sign }) => ({ actor: actor.slug, sign })),
    }));
}
