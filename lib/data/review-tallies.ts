import type { ReviewTally } from '@/lib/domain/proposal/review-tally';
import type { Archive } from './archive';
import { stillInForce } from './history/tables';

const mostReviewed = 50_000;

interface Reviewed {
  readonly extractor: string;
  readonly state: string;
  readonly corrected: string | null;
  readonly statementKey: string | null;
}

function countFields(reviewed: readonly Reviewed[]): ReviewTally['corrected'] {
  const counts = new Map<string, number>();
  for (const { corrected } of reviewed) for (const field of JSON.parse(corrected ?? '[]') as string[]) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, n]) => ({ field, n })).sort((a, b) => b.n - a.n || (a.field < b.field ? -1 : 1));
}

/** The machine's values of these statements beside the scores in force: how many there are of both, and how many are the same. */
async function compareValues(db: Archive['db'], keys: readonly string[]): Promise<Pick<ReviewTally, 'judged' | 'agreed'>> {
  const statement = { key: { in: [...keys] } };
  const [judgements, scores] = await Promise.all([
    db.stanceAnnotation.findMany({ where: { statement, coder: { kind: 'machine' } }, select: { statementId: true, targetId: true, value: true } }),
    db.stanceScore.findMany({ where: { statement, validTo: stillInForce, state: 'settled' }, select: { statementId: true, targetId: true, value: true } }),
  ]);
  const settled = new Map(scores.map(({ statementId, targetId, value }) => [`${statementId} ${targetId}`, value]));
  const both = judgements.filter(({ statementId, targetId }) => settled.has(`${statementId} ${targetId}`));
  return { judged: both.length, agreed: both.filter(({ statementId, targetId, value }) => settled.get(`${statementId} ${targetId}`) === value).length };
}

/** What people decided about proposals, by extractor; what a rule rejected for them is left out. At most the newest 50,000 decisions. */
export async function readReviewTallies({ db }: Archive): Promise<ReviewTally[]> {
  const reviewed: Reviewed[] = await db.proposal.findMany({
    where: { state: { not: 'open' }, decidedById: { not: null } }, orderBy: { id: 'desc' }, take: mostReviewed,
    select: { extractor: true, state: true, corrected: true, statementKey: true },
  });
  const extractors = [...new Set(reviewed.map(({ extractor }) => extractor))].sort();
  return Promise.all(extractors.map(async (extractor) => {
    const own = reviewed.filter((one) => one.extractor === extractor);
    const accepted = own.filter(({ state }) => state === 'accepted');
    return {
      extractor, accepted: accepted.length, rejected: own.length - accepted.length, corrected: countFields(accepted),
      unchanged: accepted.filter(({ corrected }) => (corrected ?? '[]') === '[]').length,
      ...(await compareValues(db, accepted.flatMap(({ statementKey }) => (statementKey === null ? [] : [statementKey])))),
    };
  }));
}
