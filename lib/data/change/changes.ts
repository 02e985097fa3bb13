import type { Change, ChangeVerb } from '@/lib/domain/change/change';
import type { Archive } from '../archive';
import { coderFields, toCoderName } from '../coder/coders';
import { sharedChangesOf } from './shared-changes';

interface ChangeListing {
  /** `statement:key`, `actor:slug` … */
  readonly subject?: string;
  /** Only changes before this one, for paging. */
  readonly before?: number;
  readonly limit?: number;
}

/** An undo that was undone itself takes nothing back: the chain of undos is followed to its end. */
async function undoneBy(archive: Archive, seqs: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (seqs.length === 0) return new Map();
  const undos = await archive.db.change.findMany({
    where: { undoes: { in: [...seqs] }, seq: { lte: archive.version } },
    orderBy: { seq: 'asc' },
    select: { seq: true, undoes: true },
  });
  const undoneUndos = await undoneBy(
    archive,
    undos.map((undo) => undo.seq),
  );
  return new Map(undos.filter((undo) => !undoneUndos.has(undo.seq)).map((undo) => [undo.undoes ?? 0, undo.seq]));
}

/** A change of several statements stands in the history of each: those that touched this one, and their undoes. */
async function ofSubject(archive: Archive, subject: string) {
  const shared = await sharedChangesOf(archive, subject);
  return shared.length === 0 ? { subject } : { OR: [{ subject }, { seq: { in: shared } }, { undoes: { in: shared } }] };
}

/** Changes up to the version, newest first. */
export async function listChanges(
  archive: Archive,
  { subject, before, limit = 100 }: ChangeListing = {},
): Promise<Change[]> {
  const rows = await archive.db.change.findMany({
    where: {
      seq: { lte: archive.version, ...(before === undefined ? {} : { lt: before }) },
      ...(subject === undefined ? {} : await ofSubject(archive, subject)),
    },
    orderBy: { seq: 'desc' },
    take: limit,
    include: { by: coderFields(archive) },
  });
  const undone = await undoneBy(
    archive,
    rows.map((row) => row.seq),
  );
  return rows.map(({ seq, at, by, verb, subject: about, reason, undoes }) => ({
    seq,
    at: at.toISOString(),
    by: by && toCoderName(by),
    verb: verb as ChangeVerb,
    subject: about,
    reason,
    undoes,
    undoneBy: undone.get(seq) ?? null,
  }));
}
