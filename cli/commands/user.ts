import { parseArgs } from 'node:util';
import { type z } from 'zod';
import { addAccount, changePassword, changeRole, removeAccount } from '@/lib/commands/coder/manage-accounts';
import type { Writer } from '@/lib/data/transact';
import { listAccounts } from '@/lib/data/coder/users';
import { accountInput, emailAddress, newPassword, type AccountRefusal } from '@/lib/domain/access/account';
import { coderRole, type CoderRole } from '@/lib/domain/coder/coder';
import type { Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { newId } from '@/lib/runtime/ids';
import { hashPassword } from '@/lib/session/password';
import { refusalWords } from '@/lib/views/words/refusal-words';
import { askPassword } from './ask-password';
import { runWriting } from './run-writing';

const usage = `Usage:
  npm run user -- add EMAIL --role editor|coder [--name NAME]
  npm run user -- list
  npm run user -- password EMAIL
  npm run user -- role EMAIL --role editor|coder
  npm run user -- remove EMAIL
The password is asked for, or taken from DEMARCHE_PASSWORD. The name stands beside what the person judges.`;

/** Parses or throws the first sentence that says what is wrong. */
function expect<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? usage);
  return parsed.data;
}

function orThrow<T>(result: Result<T, AccountRefusal>): T {
  if (!result.ok) throw new Error(refusalWords(result.refusal));
  return result.value;
}

async function passwordHash(): Promise<string> {
  const password = environment().password ?? (await askPassword('Password (at least 10 characters, not shown): '));
  return hashPassword(expect(newPassword, password));
}

function expectRole(given: string | undefined): CoderRole {
  const role = coderRole.safeParse(given);
  if (!role.success) throw new Error('Say the role: --role editor or --role coder.');
  return role.data;
}

async function add(writer: Writer, email: string, { role, name }: { role?: string; name?: string }): Promise<string> {
  const account = expect(accountInput, { email, role: expectRole(role), name: name ?? email.split('@')[0] });
  const credential = { userId: newId(), accountId: newId(), passwordHash: await passwordHash() };
  const { coder } = orThrow(await writer.command((tx) => addAccount(tx, account, credential, now())));
  return `${account.email} can sign in as ${account.role}; judgements stand under the name ${account.name} (${coder}).`;
}

async function list(writer: Writer): Promise<string> {
  const accounts = await writer.transact(listAccounts);
  const lines = accounts.map(({ email, role, name }) => `${email}  ${role}  ${name}`);
  return lines.join('\n') || 'Nobody can sign in yet.';
}

async function password(writer: Writer, given: string): Promise<string> {
  const email = expect(emailAddress, given);
  const hash = await passwordHash();
  orThrow(await writer.command((tx) => changePassword(tx, { email, passwordHash: hash }, now())));
  return `${email} has a new password; sign-ins with the old one have ended.`;
}

async function changeRoleOf(writer: Writer, given: string, givenRole: string | undefined): Promise<string> {
  const role = expectRole(givenRole);
  const email = expect(emailAddress, given);
  orThrow(await writer.command((tx) => changeRole(tx, { email, role }, now())));
  return `${email} works as ${role} from now on, after signing in anew.`;
}

async function remove(writer: Writer, given: string): Promise<string> {
  const email = expect(emailAddress, given);
  orThrow(await writer.command((tx) => removeAccount(tx, email, now())));
  return `${email} can no longer sign in; what was judged stays.`;
}

function carryOut(writer: Writer, words: string[]): Promise<string> {
  const options = { role: { type: 'string' }, name: { type: 'string' } } as const;
  const {
    positionals: [verb = '', email = '', ...rest],
    values,
  } = parseArgs({ args: words, options, allowPositionals: true });
  if (verb === 'list' && email === '') return list(writer);
  if (email === '' || rest.length > 0) throw new Error(usage);
  if (verb === 'add') return add(writer, email, values);
  if (verb === 'password') return password(writer, email);
  if (verb === 'role') return changeRoleOf(writer, email, values.role);
  if (verb === 'remove') return remove(writer, email);
  throw new Error(usage);
}

runWriting(carryOut);
