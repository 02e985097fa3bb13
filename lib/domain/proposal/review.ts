import { z } from 'zod';
import { slug } from '../actor/actor-input';
import { matchBasis } from '../report/report';
import { stanceValue } from '../stance/stance-value';
import { statementFields } from '../statement/statement-input';
import type { Proposal } from './proposal';

export const proposalState = z.enum(['open', 'accepted', 'rejected']);
export type ProposalState = z.infer<typeof proposalState>;

/** `here`: only this one; `always`: nothing is proposed again that this speaker, whom nobody has recorded, is said to say. */
export const rejectScope = z.enum(['here', 'always']);
export type RejectScope = z.infer<typeof rejectScope>;

export const rejection = z.object({
  proposal: z.int().positive(),
  reason: z.string().trim().min(1, 'Give the reason in one line.').max(300, 'Keep the reason under 300 characters.'),
  scope: rejectScope,
});
export type Rejection = z.infer<typeof rejection>;

export const judgedTarget = z.object({
  target: z.string().regex(/^(issue|actor):[a-z0-9-]+$/, 'Choose an issue or an actor from the list.'),
  value: stanceValue,
});

/** A person not recorded yet who spoke, and the office held. */
export const newSpeaker = z.object({
  slug,
  name: z.string().trim().min(1, 'Give the speaker’s name.'),
  title: z.string().trim(),
  of: slug.nullable(),
});
export type NewSpeaker = z.infer<typeof newSpeaker>;

/** A proposal as a person accepts it: its fields, which may differ from what was proposed, and the stances. */
export const acceptance = z.object({
  proposal: z.int().positive(),
  fields: statementFields,
  stances: z.array(judgedTarget).min(1, 'Name at least one issue or actor it takes a stance toward, or reject the proposal.'),
  newSpeaker: newSpeaker.nullable(),
});
export type Acceptance = z.infer<typeof acceptance>;

/** A proposal accepted as a further report of a statement that is held already, and why the two are one utterance. */
export const furtherReport = z.object({ proposal: z.int().positive(), statement: slug, basis: matchBasis });
export type FurtherReport = z.infer<typeof furtherReport>;

/** Another machine's reading of words that are proposed: by an endpoint, with its model and prompt. */
export interface SecondOpinion {
  readonly extractor: string;
  readonly found: Proposal;
}

/** A proposal as reviewers see it. */
export interface ReviewedProposal {
  readonly id: number;
  readonly articleSlug: string;
  readonly extractor: string;
  readonly state: ProposalState;
  readonly found: Proposal;
  /** How second machine coders read the same words. */
  readonly opinions: readonly SecondOpinion[];
  readonly statementKey: string | null;
  readonly acceptedSeq: number | null;
  readonly rejectedFor: string | null;
  readonly scope: RejectScope | null;
  readonly decidedBy: string | null;
  /** Instant, ISO in UTC. */
  readonly decidedAt: string | null;
}
