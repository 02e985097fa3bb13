import type { AccessKind } from '@/lib/domain/access/access-entry';

const kinds: Record<AccessKind, string> = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'sign-in-refused': 'sign-in refused',
  'sign-in-limited': 'sign-in turned away',
  'action-refused': 'action refused',
};

export function accessWords(kind: AccessKind): string {
  return kinds[kind];
}
