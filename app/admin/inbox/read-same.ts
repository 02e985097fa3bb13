import { archiveAt } from '@/lib/data/archive';
import { findSameUtterance } from '@/lib/data/statement/same-utterance';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { toSameUtterance, type SameUtteranceLine } from '@/lib/views/inbox/same-utterance';

/** The statement held already that a proposal may report again, were it said by this speaker; null for none. */
export async function readSame(proposal: ReviewedProposal | null, speaker: string): Promise<SameUtteranceLine | null> {
  if (!proposal || speaker === '') return null;
  const { found } = proposal;
  const same = await findSameUtterance(await archiveAt(), {
    ...proposal,
    found: { ...found, speaker: { ...found.speaker, slug: speaker } },
  });
  return same && toSameUtterance(same);
}
