import type { Article, ArticleReference, TextPolicy } from '@/lib/domain/article/article';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';
import { articleReferenceFields, toArticleReference } from './reports';
import { publishedAt } from './statement-filter';

/** Every published article, newest first. */
export async function listArticles(archive: Archive): Promise<ArticleReference[]> {
  const rows = await archive.db.article.findMany({
    where: publishedAt(archive.version),
    ...articleReferenceFields(archive),
    take: 500,
  });
  return rows.map(toArticleReference).sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug));
}

/** The stored snapshot with its passages in order. */
export async function findArticleBySlug(archive: Archive, slug: string): Promise<Article | null> {
  const row = await archive.db.article.findFirst({
    where: { slug, ...publishedAt(archive.version) },
    select: {
      sha256: true,
      length: true,
      ...articleReferenceFields(archive).select,
      passages: { orderBy: { start: 'asc' }, include: { text: true } },
    },
  });
  if (!row) return null;
  const policy = await archive.db.articleVersion.findFirstOrThrow({
    where: { article: { slug }, ...inForceAt(archive.version) },
    select: { publishedBasis: true, textPolicy: true },
  });
  return {
    ...toArticleReference(row),
    sha256: row.sha256,
    length: row.length,
    publishedBasis: policy.publishedBasis,
    textPolicy: policy.textPolicy as TextPolicy,
    passages: row.passages.map(({ ordinal, start, end, sha256, text }) => ({ ordinal, start, end, sha256, text: text?.text ?? null })),
  };
}
