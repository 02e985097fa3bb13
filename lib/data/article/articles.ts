import type { Article, ArticleReference, TextPolicy } from '@/lib/domain/article/article';
import type { Archive } from '../archive';
import type { Prisma } from '../generated/client';
import { inForceAt } from '../history/tables';
import { mostListed, type DayListing, type DayPlace } from '../filter/day-page';
import { articleReferenceFields, toArticleReference } from '../report/reports';
import { publishedAt } from '../filter/published';

/** Behind a day and slug in the order newest first, then by slug; `back` turns it. */
function placed({ after, back = false }: DayListing): Prisma.ArticleVersionWhereInput {
  if (!after) return {};
  const { day, slug } = after;
  return back
    ? { OR: [{ publishedOn: { gt: day } }, { publishedOn: day, article: { slug: { lt: slug } } }] }
    : { OR: [{ publishedOn: { lt: day } }, { publishedOn: day, article: { slug: { gt: slug } } }] };
}

/** Published articles, newest first, then by slug; at most `limit`. */
export async function listArticles(archive: Archive, part: DayListing = {}): Promise<ArticleReference[]> {
  const rows = await archive.db.articleVersion.findMany({
    where: { AND: [{ ...inForceAt(archive.version), article: publishedAt(archive.version) }, placed(part)] },
    orderBy: part.back
      ? [{ publishedOn: 'asc' }, { article: { slug: 'desc' } }]
      : [{ publishedOn: 'desc' }, { article: { slug: 'asc' } }],
    take: part.limit ?? mostListed,
    select: { article: articleReferenceFields(archive) },
  });
  return rows.map(({ article }) => toArticleReference(article));
}

/** The place of an article in `listArticles`. */
export const articlePlace = ({ publishedOn, slug }: ArticleReference): DayPlace => ({ day: publishedOn, slug });

/** Published articles in the order of their slugs, after one; at most `take`. */
export async function listArticlesBySlug(
  archive: Archive,
  after: string | undefined,
  take: number,
): Promise<ArticleReference[]> {
  const rows = await archive.db.article.findMany({
    where: { ...publishedAt(archive.version), ...(after === undefined ? {} : { slug: { gt: after } }) },
    ...articleReferenceFields(archive),
    orderBy: { slug: 'asc' },
    take,
  });
  return rows.map(toArticleReference);
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
    passages: row.passages.map(({ ordinal, start, end, sha256, text }) => ({
      ordinal,
      start,
      end,
      sha256,
      text: text?.text ?? null,
    })),
  };
}
