import { z } from 'zod';

export const accessKind = z.enum(['signed-in', 'signed-out', 'sign-in-refused', 'sign-in-limited', 'action-refused']);
export type AccessKind = z.infer<typeof accessKind>;

/** One line of the access log: who came, from where, and what was refused. `at` is an instant (ISO, UTC). */
export interface AccessEntry {
  readonly id: number;
  readonly at: string;
  readonly kind: AccessKind;
  readonly account: string | null;
  readonly address: string | null;
  readonly detail: string;
}
