import type { Stop } from '@/app/action/deed';
import { reader } from '@/lib/data/archive';
import { findProposal } from '@/lib/data/proposal/proposals';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';

/** The proposal that a form is about, for its command. */
export async function readProposal(
  id: number,
): Promise<{ readonly ready: { readonly proposal: ReviewedProposal } } | Stop> {
  const proposal = await findProposal(reader(), id);
  return proposal ? { ready: { proposal } } : { refusal: { code: 'unknown-proposal' } };
}
