import { z } from 'zod';
import { actorKind } from '../actor/actor';
import { slug } from '../actor/actor-input';
import { matchBasis, reportMode } from '../report/report';
import { stanceValue } from '../stance/stance-value';
import { statementFields } from '../statement/statement-input';
import type { Proposal } from './proposal';

export const proposalState = z.enum(['open', 'accepted', 'rejected']);
export type ProposalState = z.infer<typeof proposalState>;

/**
 * `here`: only this one; `always`: nothing that an unrecorded speaker is said to say is proposed again, nor, of a
 * recorded one, these words.
 */
const rejectScope = z.enum(['here', 'always']);
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

/** What an unrecorded person holds an office of may be. */
export const holderKind = actorKind.extract(['state', 'organisation', 'armed-group', 'institution']);

/**
 * A person not recorded yet who spoke, and the office held; `newOf`: whose office it is, where that is not recorded
 * either.
 */
const newSpeaker = z.object({
  slug,
  name: z.string().trim().min(1, 'Give the speaker’s name.'),
  title: z.string().trim(),
  of: slug.nullable(),
  newOf: z.object({ slug, name: z.string().trim().min(1), kind: actorKind }).optional(),
});
export type NewSpeaker = z.infer<typeof newSpeaker>;

/** A statement as a person reads it: its fields, the stances, and who spoke where nobody has recorded them. */
const codedStatement = z.object({
  fields: statementFields,
  stances: z.array(judgedTarget).min(1, 'Name at least one issue or actor it takes a stance toward.'),
  newSpeaker: newSpeaker.nullable(),
});
export type CodedStatement = z.infer<typeof codedStatement>;

/** A proposal as a person accepts it; what is said of it may differ from what was proposed. */
export const acceptance = codedStatement.extend({ proposal: z.int().positive() });
export type Acceptance = z.infer<typeof acceptance>;

/** A statement that a person found in an article's text: its words, verbatim, and how the article brings them. */
export const handRecord = codedStatement.extend({
  article: slug,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  mode: reportMode,
  cue: z.string().trim().max(100, 'Keep the verb under 100 characters.'),
  /** The statement held already that these words report again; null: they are a statement of their own. */
  reportOf: z.object({ statement: slug, basis: matchBasis }).nullable(),
});
export type HandRecord = z.infer<typeof handRecord>;

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
