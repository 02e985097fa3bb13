import { z } from 'zod';
import { slug } from '../actor/actor-input';
import { issueTerms } from './issue-terms';

const isOnceEach = (bearings: readonly { readonly actor: string }[]): boolean =>
  new Set(bearings.map(({ actor }) => actor)).size === bearings.length;

/**
 * What an editor writes of an issue. Actors that it bears on are named by slug: +1 when backing the issue backs the
 * actor, −1 when it is the opposite.
 */
export const issueFields = z.object({
  label: z.string().trim().min(1, 'Give the issue a label.').max(80, 'Keep the label under 80 characters.'),
  proposition: z
    .string()
    .trim()
    .min(1, 'Write the proposition: one sentence that one can back or reject.')
    .max(300, 'Keep the proposition under 300 characters.'),
  forPole: z
    .string()
    .trim()
    .min(1, 'Say what one does who backs it, such as “backs”.')
    .max(60, 'Keep it under 60 characters.'),
  againstPole: z
    .string()
    .trim()
    .min(1, 'Say what one does who rejects it, such as “rejects”.')
    .max(60, 'Keep it under 60 characters.'),
  note: z.string().trim().max(500, 'Keep the note under 500 characters.').nullable(),
  terms: issueTerms,
  bearings: z
    .array(z.object({ actor: slug, sign: z.union([z.literal(1), z.literal(-1)]) }))
    .refine(isOnceEach, 'An actor is named twice.'),
  retired: z.boolean(),
});
export type IssueFields = z.infer<typeof issueFields>;
export type Bearing = IssueFields['bearings'][number];

/** Whether an edit gives the proposition another meaning, or another wording for the same. */
export const meaningChange = z.enum(['same', 'changed']);
export type MeaningChange = z.infer<typeof meaningChange>;

const minus = '−';

/** "china +": an actor with its sign, as the codebook writes it. */
export const bearingText = ({ actor, sign }: Bearing): string => `${actor} ${sign === 1 ? '+' : minus}`;

/** All it bears on in one text that compares with what another person saved. */
export function bearingsText(bearings: readonly Bearing[]): string {
  return bearings.map(bearingText).sort().join(', ');
}

type Definition = Pick<IssueFields, 'proposition' | 'forPole' | 'againstPole' | 'note'>;

/** Whether the words that say what a value means differ; a label, terms and a retirement say nothing of it. */
export function differsInMeaning(one: Definition, other: Definition): boolean {
  return (
    one.proposition !== other.proposition ||
    one.forPole !== other.forPole ||
    one.againstPole !== other.againstPole ||
    one.note !== other.note
  );
}
