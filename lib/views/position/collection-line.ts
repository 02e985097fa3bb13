import type { Collection } from '@/lib/domain/collection/collection';
import { plural } from '../words/counting';
import { monthRange } from '../words/day-words';

const numberWords = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const fewArticles = 30;

/** What the numbers of a page rest on, said on the page itself. */
export interface CollectionLine {
  /** "5 articles", "45 statements in 53 reports", "February 2020 – July 2021". */
  readonly holds: readonly string[];
  /** "checked by a person: 0 of 59 stances, 0 of 45 statements". */
  readonly checked: string;
  readonly open: string | null;
  readonly coded: string;
  /** "Five articles: a demonstration, not a sample."; null for a larger collection. */
  readonly caution: string | null;
}

/** How the seed was coded, as section 7 of its codebook says. */
function codedWords(collection: Collection): string {
  if (collection.scores + collection.scoresOpen === 0) return 'Nothing is coded yet.';
  const coded = 'Coded by two runs of a language model, settled by rule';
  return collection.scoresChecked === 0
    ? `${coded}, not checked by a person.`
    : `${coded}; people check them one by one.`;
}

export function toCollectionLine(collection: Collection): CollectionLine {
  const { articles, statements, reports, firstDay, lastDay, scores, scoresChecked, statementsChecked, scoresOpen } =
    collection;
  const period = firstDay && lastDay ? [monthRange(firstDay, lastDay)] : [];
  const word = numberWords[articles] ?? String(articles);
  return {
    holds: [
      plural(articles, 'article'),
      `${plural(statements, 'statement')} in ${plural(reports, 'report')}`,
      ...period,
    ],
    checked:
      `checked by a person: ${scoresChecked} of ${plural(scores, 'stance')}, ${statementsChecked} of ` +
      plural(statements, 'statement'),
    open: scoresOpen > 0 ? `${plural(scoresOpen, 'stance')} not settled` : null,
    coded: codedWords(collection),
    caution:
      articles > 0 && articles < fewArticles
        ? `${word} ${articles === 1 ? 'article' : 'articles'}: a demonstration, not a sample.`
        : null,
  };
}

/** "none found in these 5 articles": an empty cell, list or picture is not a neutral one. */
export function noneFound(collection: Pick<Collection, 'articles'>): string {
  if (collection.articles === 0) return 'none found, no article has been read yet';
  return collection.articles === 1
    ? 'none found in this article'
    : `none found in these ${collection.articles} articles`;
}

/** "Afghanistan 2021, version 1": the codebook under which every number was given. */
export function codebookWords({ codebook }: Pick<Collection, 'codebook'>): string {
  return `Codebook ${codebook.title}, version ${codebook.number}`;
}
