import type { ReviewTally } from '@/lib/domain/proposal/review-tally';
import { machineSlug } from '@/lib/domain/coder/machine-slug';
import type { Archive } from '../archive';
import { scoreWhere } from '../filter/score-filter';
import { stillInForce } from '../history/tables';
import { readRecall } from './recall-tallies';

const mostReviewed = 50_000;

interface ProposalReview {
  readonly extractor: string;
  readonly state: string;
  readonly corrected: string | null;
  readonly statementKey: string | null;
  readonly opinions: readonly { readonly extractor: string }[];
}

function countFields(reviewed: readonly ProposalReview[]): ReviewTally['corrected'] {
  const counts = new Map<string, number>();
  for (const { corrected } of reviewed)
    for (const field of JSON.parse(corrected ?? '[]') as string[]) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, n]) => ({ field, n })).sort((a, b) => b.n - a.n || (a.field < b.field ? -1 : 1));
}

/**
 * One machine coder's values of these statements beside the scores in force: how many there are of both, and how many
 * are the same.
 */
async function compareValues(
  { db, head }: Pick<Archive, 'db' | 'head'>,
  extractor: string,
  keys: readonly string[],
): Promise<Pick<ReviewTally, 'judged' | 'agreed'>> {
  const statement = { key: { in: [...keys] } };
  const [judgements, scores] = await Promise.all([
    db.stanceAnnotation.findMany({
      where: { statement, coder: { kind: 'machine', slug: machineSlug(extractor) } },
      select: { statementId: true, targetId: true, value: true },
    }),
    db.stanceScore.findMany({
      where: { ...scoreWhere({ version: head }, { state: 'settled' }), statement },
      select: { statementId: true, targetId: true, value: true },
    }),
  ]);
  const settled = new Map(scores.map(({ statementId, targetId, value }) => [`${statementId} ${targetId}`, value]));
  const both = judgements.filter(({ statementId, targetId }) => settled.has(`${statementId} ${targetId}`));
  return {
    judged: both.length,
    agreed: both.filter(({ statementId, targetId, value }) => settled.get(`${statementId} ${targetId}`) === value)
      .length,
  };
}

/** Statements made of proposals that an extractor found or gave a second opinion on. */
const keysReadBy = (reviewed: readonly ProposalReview[], extractor: string): string[] =>
  reviewed.flatMap(({ state, statementKey, ...one }) =>
    state === 'accepted' &&
    statementKey !== null &&
    (one.extractor === extractor || one.opinions.some((opinion) => opinion.extractor === extractor))
      ? [statementKey]
      : [],
  );

/** Extractors that read an article of which something is recorded, whether or not they proposed anything there. */
async function listReaders(db: Archive['db']): Promise<string[]> {
  const recorded = { reports: { some: { versions: { some: { validTo: stillInForce } } } } };
  const rows = await db.reading.findMany({
    where: { outcome: 'read', article: recorded },
    distinct: ['extractor'],
    select: { extractor: true },
  });
  return rows.map(({ extractor }) => extractor);
}

/**
 * What people decided about proposals, by extractor; what a rule rejected for them is left out. At most the newest
 * 50,000 decisions. An extractor none of whose proposals is decided is told of where statements came otherwise in what
 * it read.
 */
export async function readReviewTallies({ db, head }: Archive): Promise<ReviewTally[]> {
  const reviewed: ProposalReview[] = await db.proposal.findMany({
    where: { state: { not: 'open' }, decidedById: { not: null } },
    orderBy: { id: 'desc' },
    take: mostReviewed,
    select: {
      extractor: true,
      state: true,
      corrected: true,
      statementKey: true,
      opinions: { select: { extractor: true } },
    },
  });
  const decidedOf = new Set(
    reviewed.flatMap(({ extractor, opinions }) => [extractor, ...opinions.map((one) => one.extractor)]),
  );
  const extractors = [...new Set([...decidedOf, ...(await listReaders(db))])].sort();
  const tallies = await Promise.all(
    extractors.map(async (extractor) => {
      const own = reviewed.filter((one) => one.extractor === extractor);
      const accepted = own.filter(({ state }) => state === 'accepted');
      return {
        extractor,
        accepted: accepted.length,
        rejected: own.length - accepted.length,
        corrected: countFields(accepted),
        unchanged: accepted.filter(({ corrected }) => (corrected ?? '[]') === '[]').length,
        ...(await compareValues({ db, head }, extractor, keysReadBy(reviewed, extractor))),
        recall: await readRecall(db, extractor),
      };
    }),
  );
  return tallies.filter(({ extractor, recall }) => decidedOf.has(extractor) || recall.otherwise > 0);
}
