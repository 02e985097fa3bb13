import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeArticle, writeOutlet } from '@/lib/data/article/article-rows';
import { writeOccasion, type OccasionInput } from '@/lib/data/statement/statement-rows';
import type { ArticleInput, OutletInput } from '@/lib/domain/article/article-input';
import type { Publication } from '@/lib/domain/statement/statement';
import type { Author } from '../change/author';

export function recordOutlet(tx: Transaction, input: OutletInput, { byId, at, reason }: Author): Promise<void> {
  const intent = { at, byId, verb: 'record-outlet', subject: `outlet:${input.slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeOutlet(tx, seq, input));
}

/** Answers the article's id. */
export function recordArticle(
  tx: Transaction,
  input: ArticleInput,
  { byId, at, reason }: Author,
  publication: Publication = 'published',
): Promise<number> {
  const intent = { at, byId, verb: 'record-article', subject: `article:${input.slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeArticle(tx, seq, input, publication));
}

export function recordOccasion(tx: Transaction, input: OccasionInput, { byId, at, reason }: Author): Promise<void> {
  const intent = { at, byId, verb: 'record-occasion', subject: `occasion:${input.slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeOccasion(tx, seq, input));
}
