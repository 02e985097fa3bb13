import type { Account } from '@/lib/domain/access/account';
import type { Person } from '@/lib/domain/change/refusal';
import type { CoderRole } from '@/lib/domain/coder/coder';
import type { Transaction } from '../transact';

const accountFields = { email: true, name: true, role: true } as const;

/** Everybody who may sign in, by address. */
export async function listAccounts(tx: Transaction): Promise<Account[]> {
  const rows = await tx.user.findMany({ select: accountFields, orderBy: { email: 'asc' }, take: 1_000 });
  return rows.map((row) => ({ ...row, role: row.role as CoderRole }));
}

export async function findUserId(tx: Transaction, email: string): Promise<string | null> {
  const row = await tx.user.findUnique({ where: { email }, select: { id: true } });
  return row?.id ?? null;
}

/** An account as the person at work it stands for; null where nobody signs in so. */
export async function findPerson(tx: Pick<Transaction, 'user'>, email: string): Promise<Person | null> {
  const row = await tx.user.findUnique({ where: { email }, select: { name: true, role: true, coderId: true } });
  if (typeof row?.coderId !== 'number') return null;
  return { coderId: row.coderId, name: row.name, role: row.role as CoderRole };
}

/** A user row and the password that proves it, in the form the sign-in library reads. */
export interface UserRow extends Account {
  readonly id: string;
  readonly accountId: string;
  readonly coderId: number;
  readonly passwordHash: string;
}

export async function writeUser(
  tx: Transaction,
  { accountId, passwordHash, ...user }: UserRow,
  at: Date,
): Promise<void> {
  const stamps = { createdAt: at, updatedAt: at };
  await tx.user.create({ data: { ...user, ...stamps } });
  await tx.account.create({
    data: {
      id: accountId,
      accountId: user.id,
      providerId: 'credential',
      userId: user.id,
      password: passwordHash,
      ...stamps,
    },
  });
}

/** Replaces the password and ends every sign-in that the old one opened. */
export async function replacePassword(tx: Transaction, userId: string, passwordHash: string, at: Date): Promise<void> {
  await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: passwordHash, updatedAt: at },
  });
  await tx.session.deleteMany({ where: { userId } });
}

/** Replaces the role and ends every sign-in that was opened with the old one. */
export async function replaceRole(tx: Transaction, userId: string, role: CoderRole, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { role, updatedAt: at } });
  await tx.session.deleteMany({ where: { userId } });
}

/** Sessions and password go with the user; the coder stays, since judgements name it. */
export async function deleteUser(tx: Transaction, userId: string): Promise<void> {
  await tx.user.delete({ where: { id: userId } });
}

/** Everybody who may sign in, as they stand beside what they do; by address. */
export async function listPeople({
  user,
}: Pick<Transaction, 'user'>): Promise<(Person & { readonly email: string })[]> {
  const rows = await user.findMany({
    select: { ...accountFields, coderId: true },
    orderBy: { email: 'asc' },
    take: 1_000,
  });
  return rows.flatMap(({ coderId, role, ...row }) =>
    coderId === null ? [] : [{ ...row, coderId, role: role as CoderRole }],
  );
}
