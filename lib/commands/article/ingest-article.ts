import type { Transaction } from '@/lib/data/transact';
import type { ReadingInput } from '@/lib/data/proposal/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import type { ArticleFields, IntakeInput } from '@/lib/domain/intake/intake';
import type { Result } from '@/lib/domain/outcome/result';
import { putInArticle } from './put-in-article';
import { saveArticle } from './save-article';

export interface ArticleToIngest {
  readonly intake: IntakeInput;
  readonly fields: ArticleFields;
  readonly reading: ReadingInput;
}

/** Puts a text in and saves it as an article with what was found in it: all of it or nothing. Answers its slug. */
export async function ingestArticle(
  tx: Transaction,
  { intake, fields, reading }: ArticleToIngest,
  by: Person,
  at: Date,
): Promise<Result<string, CommandRefusal>> {
  const put = await putInArticle(tx, intake, by, at);
  return put.ok ? saveArticle(tx, { intake: put.value, fields, reading }, by, at) : put;
}
