import { findActorBySlug } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { findIssueBySlug } from '@/lib/data/issue/issues';
import { listReportKeys } from '@/lib/data/filter/keyed-ids';
import { findStatementByKey } from '@/lib/data/statement/statements';
import {
  scoreKey,
  toApiActorInFull,
  toApiArticleInFull,
  toApiIssue,
  toApiReport,
  toApiScore,
  toApiStatement,
  type AddressOf,
} from '@/lib/views/api/api-items';
import type { ApiQuery } from '@/lib/views/api/api-parameters';
import { toCountingRule, type ReadResourceName } from './reckoned-resource';

async function findScore(archive: Archive, key: string, query: ApiQuery, at: AddressOf) {
  const statement = await findStatementByKey(archive, key.split(',')[0] ?? '');
  const score = statement?.scores.find(({ target }) => scoreKey(statement.key, target.key) === key);
  return statement && score ? toApiScore(statement, score, toCountingRule(query), at) : null;
}

async function findReport(archive: Archive, key: string, at: AddressOf) {
  const [found] = await listReportKeys(archive, {}, undefined, 1, key);
  const statement = found ? await findStatementByKey(archive, found.statement) : null;
  const report = statement?.reports.find((one) => one.key === key);
  return statement && report ? toApiReport(statement, report, at) : null;
}

/** One item of a resource at the archive's version, with all there is to it; null for an unknown key. */
export async function findResource(
  name: ReadResourceName,
  archive: Archive,
  key: string,
  query: ApiQuery,
  at: AddressOf,
) {
  switch (name) {
    case 'actors': {
      const actor = await findActorBySlug(archive, key);
      return actor && toApiActorInFull(actor, at);
    }
    case 'issues': {
      const issue = await findIssueBySlug(archive, key);
      return issue && toApiIssue(issue, at);
    }
    case 'statements': {
      const statement = await findStatementByKey(archive, key);
      return statement && toApiStatement(statement, at);
    }
    case 'articles': {
      const article = await findArticleBySlug(archive, key);
      return article && toApiArticleInFull(article, at);
    }
    case 'reports':
      return findReport(archive, key, at);
    case 'scores':
      return findScore(archive, key, query, at);
  }
}
