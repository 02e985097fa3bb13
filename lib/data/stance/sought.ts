import type { Sought } from '@/lib/domain/issue/sought';
import type { Archive } from '../archive';
import { publishedAt } from '../filter/published';
import { listToJudgeAnew } from './to-judge-anew';

/**
 * By slug: how far each of these issues was looked for, where it is younger than its codebook or means something else
 * than it did; others are left out.
 */
export async function readSought(archive: Archive, slugs: readonly string[]): Promise<ReadonlyMap<string, Sought>> {
  const { db, version } = archive;
  const issues = await db.issue.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, seq: true, codebook: { select: { seq: true } } },
  });
  const found = new Map<string, Sought>();
  for (const { slug, seq, codebook } of issues) {
    const toJudgeAnew = (await listToJudgeAnew(archive, slug)).length;
    if (seq === codebook.seq && toJudgeAnew === 0) continue;
    found.set(slug, {
      toJudgeAnew,
      articles: await db.article.count({ where: { ...publishedAt(version), seq: { gt: seq } } }),
    });
  }
  return found;
}
