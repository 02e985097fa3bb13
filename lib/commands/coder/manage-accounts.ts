import { noteAccess } from '@/lib/data/access/access-log';
import { findUserId, deleteUser, replacePassword, replaceRole, writeUser } from '@/lib/data/coder/users';
import { coderDirectory } from '@/lib/data/identity/identities';
import type { Transaction } from '@/lib/data/transact';
import type { AccountInput, AccountRefusal } from '@/lib/domain/access/account';
import type { CoderRole } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { recordCoder } from './record-coder';

/** What the sign-in library needs beside the account: fresh ids, and the password's hash in place of the password. */
export interface Credential {
  readonly userId: string;
  readonly accountId: string;
  readonly passwordHash: string;
}

/** "Zoë O’Neill" → `zoe-o-neill`; a name without Latin letters becomes `coder`. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'coder';
}

async function freeCoderSlug(tx: Transaction, name: string): Promise<string> {
  const taken = await coderDirectory(tx);
  const slug = slugOf(name);
  if (taken.find(slug) === null) return slug;
  let number = 2;
  while (taken.find(`${slug}-${number}`) !== null) number += 1;
  return `${slug}-${number}`;
}

/** Accounts are changed on the command line, so there is no address to note. */
function noteChange(tx: Transaction, account: string, detail: string, at: Date): Promise<void> {
  return noteAccess(tx, { kind: 'account-changed', account, address: null, detail }, at);
}

/** Lets a person sign in, and records the coder they judge as. Refuses an address that is in use. */
export async function addAccount(
  tx: Transaction,
  input: AccountInput,
  { userId: id, accountId, passwordHash }: Credential,
  at: Date,
): Promise<Result<{ readonly coder: string }, AccountRefusal>> {
  const { email, role, name } = input;
  if (await findUserId(tx, email)) return refused({ code: 'email-taken', email });
  const slug = await freeCoderSlug(tx, name);
  const coder = { slug, kind: 'person', name, note: null } as const;
  const coderId = await recordCoder(tx, coder, { byId: null, at, reason: `Joined as ${role}.` });
  await writeUser(tx, { id, accountId, email, name, role, coderId, passwordHash }, at);
  await noteChange(tx, email, `Added as ${role}.`, at);
  return accepted({ coder: slug });
}

/** Refuses an address nobody has. */
export async function changePassword(
  tx: Transaction,
  { email, passwordHash }: { readonly email: string; readonly passwordHash: string },
  at: Date,
): Promise<Result<null, AccountRefusal>> {
  const userId = await findUserId(tx, email);
  if (!userId) return refused({ code: 'unknown-account', email });
  await replacePassword(tx, userId, passwordHash, at);
  await noteChange(tx, email, 'New password.', at);
  return accepted(null);
}

/** What the person works as from now on; they sign in anew. Refuses an address nobody has. */
export async function changeRole(
  tx: Transaction,
  { email, role }: { readonly email: string; readonly role: CoderRole },
  at: Date,
): Promise<Result<null, AccountRefusal>> {
  const userId = await findUserId(tx, email);
  if (!userId) return refused({ code: 'unknown-account', email });
  await replaceRole(tx, userId, role, at);
  await noteChange(tx, email, `Works as ${role} from now on.`, at);
  return accepted(null);
}

/** Ends a person's sign-in for good; what they judged stays. Refuses an address nobody has. */
export async function removeAccount(tx: Transaction, email: string, at: Date): Promise<Result<null, AccountRefusal>> {
  const userId = await findUserId(tx, email);
  if (!userId) return refused({ code: 'unknown-account', email });
  await deleteUser(tx, userId);
  await noteChange(tx, email, 'Removed.', at);
  return accepted(null);
}
