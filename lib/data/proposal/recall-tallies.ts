import { sureEnough } from '@/lib/domain/proposal/default-view';
import { proposal as proposalShape } from '@/lib/domain/proposal/proposal';
import type { RecallTally } from '@/lib/domain/proposal/review-tally';
import { sameWords, sharedPart } from '@/lib/domain/report/shared-part';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';
import { secondAccount } from '@/lib/domain/second-coder/second-reading';
import type { Archive } from '../archive';
import { isPublishedNow } from '../filter/published';
import { stillInForce } from '../history/tables';

type Db = Archive['db'];

/** The newest articles that recall is reckoned over. */
const mostArticles = 500;

const span = proposalShape.pick({ start: true, end: true });

const readWhole = (account: string | null | undefined): boolean => {
  const read = account ? secondAccount.parse(JSON.parse(account)) : null;
  return read?.fault === null && read.asked === read.parts;
};

/**
 * The newest articles that this extractor read to the end, and of which people have decided all that the default view
 * shows.
 */
async function listFinished(db: Db, extractor: string): Promise<number[]> {
  const waits = { state: 'open', confidence: { gte: sureEnough } };
  const rows = await db.article.findMany({
    where: {
      OR: [{ reading: { extractor, outcome: 'read' } }, { secondReading: { extractor } }],
      proposals: { none: waits },
    },
    orderBy: { id: 'desc' },
    take: mostArticles,
    select: { id: true, secondReading: { select: { account: true } } },
  });
  return rows
    .filter(({ secondReading }) => !isEndpoint(extractor) || readWhole(secondReading?.account))
    .map(({ id }) => id);
}

async function listReports(db: Db, articles: readonly number[]) {
  const rows = await db.report.findMany({
    where: {
      articleId: { in: [...articles] },
      statement: isPublishedNow,
      versions: { some: { validTo: stillInForce } },
    },
    select: {
      articleId: true,
      statement: { select: { key: true } },
      versions: { where: { validTo: stillInForce }, select: { start: true, end: true } },
    },
  });
  return rows.flatMap(({ articleId, statement: { key }, versions: [version] }) =>
    version ? [{ articleId, key, ...version }] : [],
  );
}

/** Where an extractor found something in these articles: its proposals, and its opinions on others'. */
async function listSpans(db: Db, extractor: string, articles: readonly number[]) {
  const inThese = { articleId: { in: [...articles] } };
  const [proposals, opinions] = await Promise.all([
    db.proposal.findMany({ where: { extractor, ...inThese }, select: { articleId: true, found: true } }),
    db.secondOpinion.findMany({
      where: { extractor, proposal: inThese },
      select: { proposal: { select: { articleId: true } }, found: true },
    }),
  ]);
  const found = [...proposals, ...opinions.map((one) => ({ articleId: one.proposal.articleId, found: one.found }))];
  return found.map((one) => ({ articleId: one.articleId, ...span.parse(JSON.parse(one.found)) }));
}

/**
 * Over articles reviewed to the end: reports of published statements whose words an extractor proposed (at least 0.3 of
 * what either covers), and those whose words it did not, however they came in.
 */
export async function readRecall(db: Db, extractor: string): Promise<RecallTally> {
  const articles = await listFinished(db, extractor);
  const reports = await listReports(db, articles);
  const accepted = await db.proposal.findMany({
    where: { extractor, state: 'accepted', articleId: { in: articles } },
    select: { articleId: true, statementKey: true },
  });
  const own = new Set(accepted.map(({ articleId, statementKey }) => `${articleId} ${statementKey}`));
  const otherwise = reports.filter(({ articleId, key }) => !own.has(`${articleId} ${key}`));
  const spans = await listSpans(db, extractor, [...new Set(otherwise.map(({ articleId }) => articleId))]);
  const missed = otherwise.filter(
    (report) => !spans.some((one) => one.articleId === report.articleId && sharedPart(one, report) >= sameWords),
  ).length;
  return { articles: articles.length, found: reports.length - missed, missed, otherwise: otherwise.length };
}
