import { countingVersions } from '@/lib/domain/codebook/codebook';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { publishedAt } from '../filter/published';

const mostActs = 10_000;

/** Codebook versions under which an issue was judged that no longer count, as the newest reads it. */
async function outdatedVersions({ db, version }: Archive, slug: string): Promise<number[]> {
  const rows = await db.codebookEntry.findMany({
    where: { issue: { slug }, seq: { lte: version } },
    select: { revision: true, carriesOver: true, codebookVersion: { select: { number: true } } },
  });
  const entries = rows.map(({ codebookVersion: { number }, revision, carriesOver }) => ({
    number,
    revision,
    carriesOver,
  }));
  const counting = countingVersions(entries);
  return entries.map(({ number }) => number).filter((number) => !counting.has(number));
}

/**
 * Published statements, by key, that were given a stance toward an issue under an earlier meaning and none since: the
 * newest judgement of each that was not undone counts no more. At most 10,000 judgements are looked at.
 */
export async function listToJudgeAnew(archive: Archive, slug: string): Promise<string[]> {
  const { db, version } = archive;
  const outdated = new Set(await outdatedVersions(archive, slug));
  if (outdated.size === 0) return [];
  const acts = await db.stanceAnnotation.findMany({
    where: {
      seq: { lte: version },
      target: { issue: { slug } },
      coder: { kind: { not: 'machine' } },
      statement: publishedAt(version),
    },
    orderBy: [{ seq: 'desc' }, { id: 'desc' }],
    take: mostActs,
    select: {
      seq: true,
      value: true,
      codebookVersion: { select: { number: true } },
      statement: { select: { key: true } },
    },
  });
  const standing = await db.actValidity.findMany({
    where: { ...inForceAt(version), changeSeq: { in: [...new Set(acts.map(({ seq }) => seq))] } },
    select: { changeSeq: true },
  });
  const seqs = new Set(standing.map(({ changeSeq }) => changeSeq));
  const newest = new Map<string, (typeof acts)[number]>();
  for (const act of acts) if (seqs.has(act.seq) && !newest.has(act.statement.key)) newest.set(act.statement.key, act);
  return [...newest]
    .flatMap(
      ([
        key,
        {
          value,
          codebookVersion: { number },
        },
      ]) => (value !== null && outdated.has(number) ? [key] : []),
    )
    .sort();
}
