import type { CodebookEntry } from '@/lib/domain/codebook/codebook';
import { countingVersions } from '@/lib/domain/codebook/codebook';
import type { CoderKind } from '@/lib/domain/coder/coder';
import type { StatementCoding } from '@/lib/domain/reliability/coder-agreement';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { publishedAt } from '../filter/published';

const mostActs = 50_000;

/** What was judged of published statements, oldest statement first; `complete` is false where more was than is read. */
export interface CodingList {
  readonly codings: readonly StatementCoding[];
  readonly complete: boolean;
}

const actFields = {
  seq: true,
  statementId: true,
  statement: { select: { key: true } },
  coder: { select: { slug: true, kind: true } },
  codebookVersion: { select: { number: true } },
} as const;

async function readActs({ db, version }: Archive) {
  const shared = {
    where: { seq: { lte: version }, statement: publishedAt(version) },
    orderBy: [{ statementId: 'asc' as const }, { seq: 'asc' as const }, { id: 'asc' as const }],
    take: mostActs,
  };
  const annotations = await db.stanceAnnotation.findMany({
    ...shared,
    select: { ...actFields, targetId: true, value: true },
  });
  const finished = await db.finishedCoding.findMany({ ...shared, select: actFields });
  return { annotations, finished };
}

type Acts = Awaited<ReturnType<typeof readActs>>;

interface ReadTarget {
  readonly key: string;
  /** By codebook version: whether a judgement made under it counts. */
  readonly counts: (number: number) => boolean;
}

/** By id. A judgement of an issue counts while the issue reads as it did, or the revision carries over. */
async function readTargets({ db, version }: Archive): Promise<ReadonlyMap<number, ReadTarget>> {
  const entries = {
    where: { seq: { lte: version } },
    select: { revision: true, carriesOver: true, codebookVersion: { select: { number: true } } },
  };
  const rows = await db.target.findMany({
    where: { seq: { lte: version } },
    select: { id: true, issue: { select: { slug: true, entries } }, actor: { select: { slug: true } } },
  });
  return new Map(
    rows.map(({ id, issue, actor }) => {
      if (!issue) return [id, { key: `actor:${actor?.slug ?? ''}`, counts: () => true }];
      const read = issue.entries.map(({ codebookVersion, ...entry }): CodebookEntry => ({
        ...entry,
        ...codebookVersion,
      }));
      const counting = countingVersions(read);
      return [id, { key: `issue:${issue.slug}`, counts: (number) => counting.has(number) }];
    }),
  );
}

/** The changes, of those up to the version, whose acts were undone by then. */
async function undoneChanges({ db, version }: Archive): Promise<ReadonlySet<number>> {
  const select = { changeSeq: true } as const;
  const closed = await db.actValidity.findMany({ where: { validTo: { lte: version } }, select });
  const changeSeq = { in: closed.map((row) => row.changeSeq) };
  const reopened = await db.actValidity.findMany({ where: { ...inForceAt(version), changeSeq }, select });
  const stands = new Set(reopened.map((row) => row.changeSeq));
  return new Set(changeSeq.in.filter((seq) => !stands.has(seq)));
}

type Mutable = Omit<StatementCoding, 'judged' | 'finished'> & {
  readonly judged: Map<string, JudgedValue>;
  finished: boolean;
};

function gather({ annotations, finished }: Acts, targets: ReadonlyMap<number, ReadTarget>): StatementCoding[] {
  const codings = new Map<string, Mutable>();
  const of = ({ statement: { key }, coder: { slug, kind } }: Acts['finished'][number]): Mutable => {
    const id = `${key} ${slug}`;
    const coding = codings.get(id) ?? {
      statementKey: key,
      coder: { slug, kind: kind as CoderKind },
      judged: new Map(),
      finished: false,
    };
    codings.set(id, coding);
    return coding;
  };
  for (const act of annotations) {
    const target = targets.get(act.targetId);
    if (target?.counts(act.codebookVersion.number)) of(act).judged.set(target.key, act.value as JudgedValue);
  }
  for (const act of finished) of(act).finished = true;
  return [...codings.values()];
}

/**
 * The newest judgement of each coder, statement and target at a version, undone ones and those under a revision that no
 * longer counts left out, with who finished which statement; reads the first 50,000 annotations.
 */
export async function listCodings(archive: Archive): Promise<CodingList> {
  const [acts, targets, undone] = await Promise.all([readActs(archive), readTargets(archive), undoneChanges(archive)]);
  const stands = ({ seq }: { readonly seq: number }): boolean => !undone.has(seq);
  const standing = { annotations: acts.annotations.filter(stands), finished: acts.finished.filter(stands) };
  return {
    codings: gather(standing, targets),
    complete: acts.annotations.length < mostActs && acts.finished.length < mostActs,
  };
}
