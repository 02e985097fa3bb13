import type { z } from 'zod';
import { listActors } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { listArticlesBySlug } from '@/lib/data/article/articles';
import { listIssues } from '@/lib/data/issue/issues';
import { listReportKeys } from '@/lib/data/filter/keyed-ids';
import { listStatementPage } from '@/lib/data/statement/statements';
import type { StanceScore } from '@/lib/domain/stance/stance-score';
import {
  toApiActor,
  toApiArticle,
  toApiIssue,
  toApiReport,
  toApiScore,
  toApiStatement,
  type AddressOf,
} from '@/lib/views/api/api-items';
import { limitOf, pageOf } from '@/lib/views/api/api-page';
import { toApiFilter, type ApiQuery } from '@/lib/views/api/api-parameters';
import { keyOf, type apiResources } from '@/lib/views/api/api-resources';
import { toCountingRule, type ReadResourceName } from './reckoned-resource';

type Item<Name extends ReadResourceName> = z.infer<(typeof apiResources)[Name]['item']>;

export interface Page<Listed> {
  readonly items: readonly Listed[];
  readonly more: boolean;
}

type Lister<Name extends ReadResourceName> = (
  archive: Archive,
  query: ApiQuery,
  at: AddressOf,
) => Promise<Page<Item<Name>>>;

const paging = (query: ApiQuery) => ({ after: query.after, limit: limitOf(query) });
const afterKey = ({ after }: ApiQuery) => (after === undefined ? {} : { gt: after });

async function listStatements(archive: Archive, query: ApiQuery, at: AddressOf) {
  const limit = limitOf(query);
  const read = await listStatementPage(archive, toApiFilter(query), afterKey(query), limit + 1);
  return { items: read.slice(0, limit).map((statement) => toApiStatement(statement, at)), more: read.length > limit };
}

async function listReports(archive: Archive, query: ApiQuery, at: AddressOf) {
  const limit = limitOf(query);
  const keys = await listReportKeys(archive, toApiFilter(query), query.after, limit + 1);
  const statements = await listStatementPage(
    archive,
    {},
    { in: [...new Set(keys.map(({ statement }) => statement))] },
    limit + 1,
  );
  const wanted = new Set(keys.map(({ key }) => key));
  const items = statements.flatMap((statement) =>
    statement.reports.filter(({ key }) => wanted.has(key)).map((report) => toApiReport(statement, report, at)),
  );
  return pageOf(items, keyOf, paging(query));
}

function isWanted({ target, value, checked, state }: ApiQuery, score: StanceScore): boolean {
  return (
    (target === undefined || score.target.key === target) &&
    (state === undefined || score.state === state) &&
    (value === undefined || (score.state === 'settled' && String(score.value) === value)) &&
    (checked === undefined || score.checked === (checked === 'yes'))
  );
}

/** Each statement read has a score that is wanted: with two statements over, a page is full or the last. */
async function listScores(archive: Archive, query: ApiQuery, at: AddressOf) {
  const from = query.after?.split(',')[0];
  const filter = { ...toApiFilter(query), withScores: true };
  const statements = await listStatementPage(
    archive,
    filter,
    from === undefined ? {} : { gte: from },
    limitOf(query) + 2,
  );
  const items = statements.flatMap((statement) =>
    statement.scores
      .filter((score) => isWanted(query, score))
      .map((score) => toApiScore(statement, score, toCountingRule(query), at)),
  );
  return pageOf(items, keyOf, paging(query));
}

const listers: { readonly [Name in ReadResourceName]: Lister<Name> } = {
  actors: async (archive, query, at) =>
    pageOf(
      (await listActors(archive)).map((actor) => toApiActor(actor, at)),
      keyOf,
      paging(query),
    ),
  issues: async (archive, query, at) =>
    pageOf(
      (await listIssues(archive)).map((issue) => toApiIssue(issue, at)),
      keyOf,
      paging(query),
    ),
  articles: async (archive, query, at) =>
    pageOf(
      (await listArticlesBySlug(archive, query.after, limitOf(query) + 1)).map((article) => toApiArticle(article, at)),
      keyOf,
      paging(query),
    ),
  statements: listStatements,
  reports: listReports,
  scores: listScores,
};

/** A page of a resource at the archive's version, by key. */
export function listResource(
  name: ReadResourceName,
  archive: Archive,
  query: ApiQuery,
  at: AddressOf,
): Promise<Page<Item<ReadResourceName>>> {
  return listers[name](archive, query, at);
}
