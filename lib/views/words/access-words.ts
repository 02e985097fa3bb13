import { otherAddresses, type CountedKind } from '@/lib/domain/access/access-count';
import type { AccessEntry, AccessKind } from '@/lib/domain/access/access-entry';

const kinds: Record<AccessKind, string> = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'account-changed': 'account changed',
  'sign-in-refused': 'sign-in refused',
  'sign-in-limited': 'sign-in turned away',
  'action-refused': 'action refused',
};

export function accessWords(kind: AccessKind): string {
  return kinds[kind];
}

/** Where an entry came from; accounts are changed on the command line. */
export function entryAddress({ kind, address }: Pick<AccessEntry, 'kind' | 'address'>): string {
  return address ?? (kind === 'account-changed' ? 'command line' : 'unknown');
}

const counted: Record<CountedKind, string> = {
  'action-refused': 'action without a sign-in',
  'sign-in-refused': 'wrong e-mail address or password',
  'sign-in-limited': 'sign-in turned away: too many tries',
};

export function countedWords(kind: CountedKind): string {
  return counted[kind];
}

export function countedAddress(address: string): string {
  return address === otherAddresses ? 'other addresses' : address;
}
