import type { AccessEntry, AccessKind } from '@/lib/domain/access/access-entry';
import type { Archive } from '../archive';
import type { Transaction } from '../transact';

/** Of each kind; older ones go when new ones of the same kind come, so that no kind can push out another. */
export const mostEntries: Readonly<Record<AccessKind, number>> = {
  'signed-in': 10_000,
  'signed-out': 10_000,
  'account-changed': 10_000,
  'action-refused': 5_000,
  'sign-in-refused': 5_000,
  'sign-in-limited': 5_000,
};

const longestDetail = 300;

export type AccessNote = Omit<AccessEntry, 'id' | 'at'>;

/** Appends to the access log, which is outside the data version, and lets go what is too old of the same kind. */
export async function noteAccess(tx: Transaction, note: AccessNote, at: Date): Promise<void> {
  const { kind } = note;
  await tx.accessEntry.create({ data: { ...note, detail: note.detail.slice(0, longestDetail), at } });
  const tooOld = await tx.accessEntry.findFirst({
    where: { kind },
    orderBy: { id: 'desc' },
    skip: mostEntries[kind],
    select: { id: true },
  });
  if (tooOld) await tx.accessEntry.deleteMany({ where: { kind, id: { lte: tooOld.id } } });
}

/** The newest entries, newest first. */
export async function listAccess({ db }: Pick<Archive, 'db'>, limit = 200): Promise<AccessEntry[]> {
  const rows = await db.accessEntry.findMany({ orderBy: { id: 'desc' }, take: limit });
  return rows.map(({ at, kind, ...row }) => ({ ...row, kind: kind as AccessKind, at: at.toISOString() }));
}

const month = 30 * 24 * 3_600_000;
const mostSignIns = 200;

/** Where an account was signed in from within the last 30 days, newest first, each address once. */
export async function listSignInAddresses(db: Archive['db'], account: string, at: Date): Promise<string[]> {
  const rows = await db.accessEntry.findMany({
    where: { account, kind: 'signed-in', at: { gte: new Date(at.getTime() - month) } },
    orderBy: { at: 'desc' },
    take: mostSignIns,
    select: { address: true },
  });
  return [...new Set(rows.flatMap(({ address }) => address ?? []))];
}
