import { z } from 'zod';
import { archiveOf, type Archive } from '@/lib/data/archive';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { findSameUtterance } from '@/lib/data/statement/same-utterance';
import type { Transaction } from '@/lib/data/transact';
import { slug } from '@/lib/domain/actor/actor-input';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { lackOf } from '@/lib/domain/proposal/lack';
import type { Acceptance, ReviewedProposal } from '@/lib/domain/proposal/review';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';
import { acceptProposals } from './accept-proposal';
import { asProposed } from './as-proposed';

const howSure = 'Give a whole number from 50 to 100.';

/** Of which article, and at least how sure, in per cent. */
export const sureEnoughInput = z.object({
  article: slug,
  sure: z
    .string()
    .regex(/^\d{2,3}$/u, howSure)
    .transform(Number)
    .pipe(z.int().min(50, howSure).max(100, howSure)),
});
export type SureEnough = z.infer<typeof sureEnoughInput>;

/** Our own rules found it, nobody has decided, it is sure enough, and nothing is to be filled in. */
const isReady =
  (least: number) =>
  ({ state, found, extractor }: ReviewedProposal): boolean =>
    state === 'open' &&
    !isEndpoint(extractor) &&
    found.confidence >= least / 100 &&
    lackOf(found, found.speaker.slug) === null;

/** Those that may report nothing held already: whether two are one utterance is for a person to say. */
async function listNew(archive: Archive, ready: readonly ReviewedProposal[]): Promise<Acceptance[]> {
  const inputs: Acceptance[] = [];
  for (const proposal of ready) {
    if (!(await findSameUtterance(archive, proposal))) inputs.push(await asProposed(archive, proposal, ''));
  }
  return inputs;
}

const noneSure = 'No open proposal that lacks nothing is that sure.';
const allHeld = 'All that are so sure may report what is held already: decide these one by one.';

/**
 * Accepts, by one change, every open proposal of an article that may be accepted without being looked at one by one.
 * Answers how many; refuses where there is none, and says why.
 */
export async function acceptSure(
  tx: Transaction,
  input: SureEnough,
  by: Person,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  const ready = (await listProposalsOf(tx, input.article)).filter(isReady(input.sure));
  const inputs = await listNew(await archiveOf(tx), ready);
  if (inputs.length === 0) {
    return refused({ code: 'fields-disagree', field: 'sure', message: ready.length === 0 ? noneSure : allHeld });
  }
  const done = await acceptProposals(tx, inputs, by, at);
  return done.ok ? accepted(inputs.length) : done;
}
