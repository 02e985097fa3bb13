import type { CoderRole } from '../coder/coder';

/** What a signed-in person may do: a coder annotates and reviews, an editor does everything. */
const roles = {
  annotate: ['coder', 'editor'],
  review: ['coder', 'editor'],
  'put-in-article': ['coder', 'editor'],
  settle: ['editor'],
  'edit-statement': ['editor'],
  undo: ['editor'],
  'read-access-log': ['editor'],
  'pin-event': ['editor'],
  'edit-actor': ['editor'],
  'edit-issue': ['editor'],
  'edit-group': ['editor'],
  'record-silence': ['editor'],
  'judge-shift': ['editor'],
  'import-codings': ['editor'],
} as const satisfies Readonly<Record<string, readonly CoderRole[]>>;

export type Permission = keyof typeof roles;

export const permissions = Object.keys(roles) as readonly Permission[];

export function may(role: CoderRole, permission: Permission): boolean {
  const allowed: readonly CoderRole[] = roles[permission];
  return allowed.includes(role);
}
