import { z } from 'zod';

/** Who judges: a person, assisted (a language model under the codebook) or a machine. Kept apart everywhere. */
export const coderKind = z.enum(['person', 'assisted', 'machine']);
export type CoderKind = z.infer<typeof coderKind>;

export interface Coder {
  readonly id: number;
  readonly slug: string;
  readonly kind: CoderKind;
  readonly name: string;
}

/** What a signed-in person may do: a coder annotates, an editor also settles, edits and undoes. */
export const coderRole = z.enum(['coder', 'editor']);
export type CoderRole = z.infer<typeof coderRole>;

export type Permission =
  | 'annotate' | 'settle' | 'edit-statement' | 'undo' | 'read-access-log'
  | 'review' | 'put-in-article' | 'pin-event' | 'edit-actor' | 'edit-issue' | 'edit-group' | 'record-silence' | 'judge-shift' | 'import-codings';

const permissions: Record<CoderRole, readonly Permission[]> = {
  coder: ['annotate', 'review', 'put-in-article'],
  editor: [
    'annotate', 'settle', 'edit-statement', 'undo', 'read-access-log', 'review', 'put-in-article',
    'pin-event', 'edit-actor', 'edit-issue', 'edit-group', 'record-silence', 'judge-shift', 'import-codings',
  ],
};

export function may(role: CoderRole, permission: Permission): boolean {
  return permissions[role].includes(permission);
}
