import type { Proposal } from './proposal';
import { proposedPrincipals } from './proposed-fields';

/** What a proposal lacks to be accepted as it is, were `speaker` who spoke: null for nothing. */
export type Lack = 'speaker' | 'target' | 'principal';

export function lackOf(found: Proposal, speaker: string | null): Lack | null {
  if (speaker === null) return 'speaker';
  if (found.stances.length === 0) return 'target';
  return found.capacity === 'official' && proposedPrincipals(found).length === 0 ? 'principal' : null;
}
