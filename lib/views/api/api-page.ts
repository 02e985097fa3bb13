import type { z } from 'zod';
import type { Collection } from '@/lib/domain/collection/collection';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { leftOutOf, ruleWords, type Count } from '../words/counting';
import type { apiMeta } from './api-schemas';

const defaultLimit = 50;

export const limitOf = ({ limit }: { readonly limit?: string | undefined }): number =>
  limit === undefined ? defaultLimit : Number(limit);

export function toApiMeta(
  { version, versionAt, codebook, scores, scoresChecked }: Collection,
  head: number,
  withdrawnSince: readonly string[],
  productVersion: string,
): z.infer<typeof apiMeta> {
  return {
    version,
    newestVersion: head,
    productVersion,
    versionAt,
    codebook: { title: codebook.title, version: codebook.number },
    checked:
      scoresChecked === 0
        ? `Not checked by a person: ${scores} of ${scores} scores`
        : `${scoresChecked} of ${scores} scores checked by a person`,
    withdrawnSince: [...withdrawnSince],
  };
}

/** What the stances that a query lets through come to under a rule. */
export function toApiCounting(count: Count, rule: CountingRule): NonNullable<z.infer<typeof apiMeta>['counting']> {
  return { rule: ruleWords(rule), counted: count.counted, leftOut: leftOutOf(count) };
}

const byKey = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The items after a key, at most `limit`, by key in code unit order; `more` when some are left. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const left = items
    .filter((item) => after === undefined || keyOf(item) > after)
    .sort((a, b) => byKey(keyOf(a), keyOf(b)));
  return { items: left.slice(0, limit), more: left.length > limit };
}

/** The address of the next page: the same query at the version answered, after the last key. */
export function nextAddress(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  version: number,
  after: string,
): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || name === 'asOf' ? [] : [[name, value] as [string, string]],
  );
  const parts = new URLSearchParams(kept);
  parts.set('version', String(version));
  parts.set('after', after);
  return `${path}?${parts.toString()}`;
}
