import type { ArticleInput, OutletInput } from '@/lib/domain/article/article-input';
import type { Publication } from '@/lib/domain/statement/statement';
import type { Transaction } from '../transact';
import { outletDirectory } from '../identity/identities';

export async function writeOutlet(tx: Transaction, seq: number, input: OutletInput): Promise<void> {
  const { id } = await tx.outlet.create({ data: { slug: input.slug, seq } });
  await tx.outletVersion.create({ data: { outletId: id, name: input.name, named: input.named, validFrom: seq } });
}

/** Writes an article with the passages that are stored of it; answers its id. */
export async function writeArticle(
  tx: Transaction,
  seq: number,
  input: ArticleInput,
  publication: Publication = 'published',
): Promise<number> {
  const { slug, sha256, length, title, publishedOn, publishedBasis, textQuality, textPolicy } = input;
  const outletId = (await outletDirectory(tx)).id(input.outlet);
  const { id: articleId } = await tx.article.create({ data: { slug, sha256, length, seq } });
  await tx.articleVersion.create({
    data: {
      articleId,
      title,
      outletId,
      publishedOn,
      publishedBasis,
      textQuality,
      textPolicy,
      publication,
      validFrom: seq,
    },
  });
  for (const [ordinal, { text, ...passage }] of input.passages.entries()) {
    await tx.passage.create({ data: { ...passage, articleId, ordinal, seq, text: { create: { text } } } });
  }
  return articleId;
}
