import { holderIds } from '../filter/holders';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/** What a command needs to know of a statement before it judges or edits it, as it stands now. */
export async function findStatementIdentity(tx: Transaction, key: string) {
  const row = await tx.statement.findUnique({
    where: { key },
    select: {
      id: true,
      versions: { where: { validTo: stillInForce } },
      principals: { where: { validTo: stillInForce }, select: { actorId: true, validFrom: true } },
    },
  });
  const fields = row?.versions[0];
  if (!row || !fields) return null;
  return { id: row.id, fields, holders: holderIds(fields, row.principals) };
}

export interface TargetIdentity {
  readonly id: number;
  readonly actorId: number | null;
  readonly retired: boolean;
}

/** A target by its key (`issue:…` or `actor:…`), or null; an issue whose recording was undone is none. */
export async function findTargetIdentity(tx: Transaction, key: string): Promise<TargetIdentity | null> {
  const [kind, slug = ''] = key.split(':');
  if (kind !== 'issue' && kind !== 'actor') return null;
  const row = await tx.target.findFirst({
    where: kind === 'issue' ? { issue: { slug, versions: { some: { validTo: stillInForce } } } } : { actor: { slug } },
    select: {
      id: true,
      actorId: true,
      issue: { select: { versions: { where: { validTo: stillInForce }, select: { retired: true } } } },
    },
  });
  return row ? { id: row.id, actorId: row.actorId, retired: row.issue?.versions[0]?.retired ?? false } : null;
}

/** The id of the newest published codebook version, which new judgements are made under. */
export async function currentCodebookVersionId(tx: Transaction): Promise<number> {
  const { id } = await tx.codebookVersion.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { id: true } });
  return id;
}

/** A change as the person who came second is told of it. */
export async function describeChange(tx: Transaction, seq: number) {
  const change = await tx.change.findUniqueOrThrow({
    where: { seq },
    include: { by: { select: { slug: true, versions: { where: { validTo: stillInForce }, select: { name: true } } } } },
  });
  const by = change.by?.versions[0]?.name ?? 'The seed';
  return { seq, at: change.at.toISOString(), by, reason: change.reason };
}

/** The newest adjudication of a target that has not been undone. */
export async function newestAdjudication(tx: Transaction, statementId: number, targetId: number) {
  const acts = await tx.adjudication.findMany({
    where: { statementId, targetId },
    orderBy: [{ seq: 'desc' }, { id: 'desc' }],
  });
  const standing = await tx.actValidity.findMany({
    where: { changeSeq: { in: acts.map((act) => act.seq) }, validTo: stillInForce },
    select: { changeSeq: true },
  });
  const seqs = new Set(standing.map((row) => row.changeSeq));
  return acts.find((act) => seqs.has(act.seq)) ?? null;
}

/** Keys that any statement ever had and that begin so. */
export async function listKeysFrom(tx: Transaction, beginning: string): Promise<ReadonlySet<string>> {
  const taken = await tx.statement.findMany({ where: { key: { startsWith: beginning } }, select: { key: true } });
  return new Set(taken.map(({ key }) => key));
}

/** The id of a statement that is there. */
export async function statementIdOf(tx: Transaction, key: string): Promise<number> {
  return (await tx.statement.findUniqueOrThrow({ where: { key }, select: { id: true } })).id;
}
