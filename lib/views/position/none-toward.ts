import type { Collection } from '@/lib/domain/collection/collection';
import type { IssueReference } from '@/lib/domain/issue/issue';
import type { Sought } from '@/lib/domain/issue/sought';
import { noneFound } from './collection-line';
import { plural } from '../words/counting';

type Articles = Pick<Collection, 'articles'>;

/**
 * Why nobody is found to take a stance toward an issue: not found, not looked for yet, or found and waiting are three
 * things.
 */
export function noneToward(collection: Articles, sought: Sought | undefined): string {
  if (sought === undefined) return noneFound(collection);
  if (sought.toJudgeAnew > 0) return `${sought.toJudgeAnew} found, to be judged anew by the proposition’s new meaning`;
  if (sought.articles === 0)
    return (
      'not looked for yet, the issue is newer than ' +
      (collection.articles === 1 ? 'the article' : `all ${collection.articles} articles`)
    );
  return `none found in the ${plural(sought.articles, 'article')} put in since it was recorded`;
}

/**
 * "Issues without a counted statement, none found in these 5 articles: A; B." and one sentence for each kind of nothing
 * besides.
 */
export function silentIssues(
  silent: readonly Pick<IssueReference, 'slug' | 'label'>[],
  collection: Articles,
  sought: ReadonlyMap<string, Sought>,
): string[] {
  const labels = new Map<string, string[]>();
  for (const { slug, label } of silent) {
    const none = noneToward(collection, sought.get(slug));
    labels.set(none, [...(labels.get(none) ?? []), label]);
  }
  return [...labels].map(([none, of]) => `Issues without a counted statement, ${none}: ${of.join('; ')}.`);
}
