import { secondAccount, type SecondReading } from '@/lib/domain/second-coder/second-reading';
import type { Archive } from '../archive';
import { stillInForce } from '../history/tables';

type Db = Archive['db'];

export async function findArticleId(db: Db, slug: string): Promise<number | null> {
  const row = await db.article.findUnique({ where: { slug }, select: { id: true } });
  return row?.id ?? null;
}

/** The day an article was published, drafts too. */
export async function findArticleDay(db: Db, slug: string): Promise<string | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: { versions: { where: { validTo: stillInForce }, select: { publishedOn: true } } },
  });
  return row?.versions[0]?.publishedOn ?? null;
}

/** What became of asking the second machine coder about an article; null where it was never asked. */
export async function findSecondReading(db: Db, articleSlug: string): Promise<SecondReading | null> {
  const row = await db.secondReading.findFirst({ where: { article: { slug: articleSlug } } });
  if (!row) return null;
  return {
    extractor: row.extractor,
    askedAt: row.askedAt.toISOString(),
    account: row.account === null ? null : secondAccount.parse(JSON.parse(row.account)),
  };
}
