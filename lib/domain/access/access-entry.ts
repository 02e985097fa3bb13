import { z } from 'zod';

/** What the log holds a line of: who came and went, what changed of accounts, what somebody signed in may not do. */
export const accessKind = z.enum([
  'signed-in',
  'signed-out',
  'account-changed',
  'action-refused',
  // Of older entries; today these are counted.
  'sign-in-refused',
  'sign-in-limited',
]);
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
