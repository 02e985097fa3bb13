import type { Archive } from '../archive';

/** Changes of several statements at once, newest first: at most this many are looked through. */
const mostShared = 500;

/** The changes that altered this statement (`statement:key`) among several. */
export async function sharedChangesOf({ db, version }: Archive, subject: string): Promise<number[]> {
  const [kind, key = ''] = subject.split(':');
  if (kind !== 'statement') return [];
  const shared = await db.change.findMany({
    where: {
      subject: { startsWith: 'statements:' },
      verb: { in: ['import-sheet', 'accept-proposal'] },
      seq: { lte: version },
    },
    orderBy: { seq: 'desc' },
    take: mostShared,
    select: { seq: true },
  });
  const seqs = shared.map(({ seq }) => seq);
  if (seqs.length === 0) return [];
  const [statement, inSeqs] = [{ key }, { in: seqs }];
  const written = await Promise.all([
    db.stanceAnnotation.findMany({ where: { statement, seq: inSeqs }, select: { seq: true } }),
    db.statement.findMany({ where: { key, seq: inSeqs }, select: { seq: true } }),
  ]);
  const opened = { where: { statement, validFrom: inSeqs }, select: { validFrom: true } } as const;
  const closed = { where: { statement, validTo: inSeqs }, select: { validTo: true } } as const;
  const versions = await Promise.all([
    db.statementVersion.findMany(opened),
    db.principal.findMany(opened),
    db.addressee.findMany(opened),
    db.reportVersion.findMany({ where: { report: { statement }, validFrom: inSeqs }, select: { validFrom: true } }),
  ]);
  const endings = await Promise.all([db.principal.findMany(closed), db.addressee.findMany(closed)]);
  const found = new Set([
    ...written.flat().map(({ seq }) => seq),
    ...versions.flat().map(({ validFrom }) => validFrom),
    ...endings.flat().map(({ validTo }) => validTo),
  ]);
  return [...found].sort((a, b) => a - b);
}
