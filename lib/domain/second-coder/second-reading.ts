import { z } from 'zod';
import type { AnswerRefusal } from './check-answer';

/** Why a part of the text got no answer that could be used. */
const readingFault = z.enum(['no-answer', 'http-error', 'unreadable']);
export type ReadingFault = z.infer<typeof readingFault>;

const answerRefusal = z.enum([
  'not-a-statement',
  'quote-not-in-text',
  'quote-twice',
  'unknown-speaker',
  'unknown-actor',
  'unknown-target',
  'value-off-scale',
  'no-stance',
]) satisfies z.ZodType<AnswerRefusal>;

/** What became of asking the second coder about an article. */
export const secondAccount = z.object({
  /** Parts of the text that it was asked about, and how many the text has. */
  asked: z.int().nonnegative(),
  parts: z.int().nonnegative(),
  /** Statements taken: as second opinions, and as proposals of its own. */
  opinions: z.int().nonnegative(),
  own: z.int().nonnegative(),
  /** What kept a part from being read; asking stops at the first. Status: of an HTTP error. */
  fault: z.object({ kind: readingFault, status: z.int().nullable() }).nullable(),
  refused: z.array(z.object({ reason: answerRefusal, n: z.int().positive() })),
});
export type SecondAccount = z.infer<typeof secondAccount>;

export interface SecondReading {
  readonly extractor: string;
  /** Instant, ISO in UTC. */
  readonly askedAt: string;
  /** Null: nothing has come back yet. */
  readonly account: SecondAccount | null;
}

/** How often each reason stands in a list, most first. */
export function countRefusals(refused: readonly AnswerRefusal[]): SecondAccount['refused'] {
  const reasons = [...new Set(refused)];
  return reasons
    .map((reason) => ({ reason, n: refused.filter((one) => one === reason).length }))
    .sort((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1));
}
