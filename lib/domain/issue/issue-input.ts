import { z } from 'zod';
import { slug } from '../actor/actor-input';

/** An issue as a codebook version defines it. */
const issueInput = z.object({
  slug,
  label: z.string().min(1),
  proposition: z.string().min(1),
  againstPole: z.string().min(1),
  forPole: z.string().min(1),
  note: z.string().nullable(),
  terms: z.array(z.string().min(1)),
  bearings: z.array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) })),
});
export type IssueInput = z.infer<typeof issueInput>;

export const codebookInput = z.object({
  slug,
  title: z.string().min(1),
  number: z.int().positive(),
  text: z.string().min(1),
  issues: z.array(issueInput).min(1),
});
export type CodebookInput = z.infer<typeof codebookInput>;
