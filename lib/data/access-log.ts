import type { AccessEntry, AccessKind } from '@/lib/domain/access/access-entry';
import type { Archive } from './archive';
import type { Transaction } from './transact';

/** Older entries go when new ones come. */
export const mostEntries = 10_000;

/** How long a refused sign-in counts against its account and address. */
export const limitMinutes = 15;

const longestDetail = 300;

export type AccessNote = Omit<AccessEntry, 'id' | 'at'>;

const limitBegan = (at: Date): Date => new Date(at.getTime() - limitMinutes * 60_000);

/**
 * Appends to the access log, which is outside the data version, and prunes it; answers the entry's id. Refused
 * sign-ins that still count stay, so that nobody can flush them out with refusals of another kind.
 */
export async function noteAccess(tx: Transaction, note: AccessNote, at: Date): Promise<number> {
  const { id } = await tx.accessEntry.create({ data: { ...note, detail: note.detail.slice(0, longestDetail), at } });
  await tx.accessEntry.deleteMany({
    where: { id: { lte: id - mostEntries }, OR: [{ kind: { not: 'sign-in-refused' } }, { at: { lt: limitBegan(at) } }] },
  });
  return id;
}

export async function renoteAccess(tx: Transaction, id: number, note: Pick<AccessNote, 'kind' | 'detail'>): Promise<void> {
  await tx.accessEntry.update({ where: { id }, data: note });
}

/** Refused sign-ins that still count at `at`, for an account or from an address. */
export function countRefusedSignIns(
  tx: Transaction,
  whose: { readonly account: string } | { readonly address: string },
  at: Date,
): Promise<number> {
  return tx.accessEntry.count({ where: { ...whose, kind: 'sign-in-refused', at: { gte: limitBegan(at) } } });
}

/** The newest entries, newest first. */
export async function listAccess({ db }: Pick<Archive, 'db'>, limit = 200): Promise<AccessEntry[]> {
  const rows = await db.accessEntry.findMany({ orderBy: { id: 'desc' }, take: limit });
  return rows.map(({ at, kind, ...row }) => ({ ...row, kind: kind as AccessKind, at: at.toISOString() }));
}
