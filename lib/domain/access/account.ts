import { z } from 'zod';
import { coderRole, type CoderRole } from '../coder/coder';

/** An address as it is compared: people are known by it whatever its letters' size. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('Give an e-mail address, such as name@example.org.'));

export const newPassword = z
  .string()
  .min(10, 'A password needs at least 10 characters.')
  .max(128, 'A password has at most 128 characters.');

/** What a person types to sign in; an old password may be shorter than a new one. */
export const credentials = z.object({
  email: emailAddress,
  password: z.string().min(1, 'Give your password.').max(128, 'A password has at most 128 characters.'),
});

/** Somebody who may sign in. The name stands beside what they judge, on public pages too. */
export const accountInput = z.object({
  email: emailAddress,
  role: coderRole,
  name: z.string().trim().min(1, 'Give a name.').max(80, 'Keep the name under 80 characters.'),
});
export type AccountInput = z.infer<typeof accountInput>;

export interface Account {
  readonly email: string;
  readonly name: string;
  readonly role: CoderRole;
}

/** Why an account was not added or changed. */
export type AccountRefusal =
  | { readonly code: 'email-taken'; readonly email: string }
  | { readonly code: 'unknown-account'; readonly email: string };

/** Why somebody was not signed in. An unknown account and a wrong password are the same refusal. */
export type SignInRefusal =
  { readonly code: 'wrong-credentials' } | { readonly code: 'too-many-attempts'; readonly seconds: number };
