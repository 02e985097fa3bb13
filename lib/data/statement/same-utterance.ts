import { dayFromNumber, dayNumber, lastDayOf } from '@/lib/domain/calendar/day-arithmetic';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { matchUtterance, type HeldUtterance, type ReportedUtterance } from '@/lib/domain/utterance/match-utterance';
import type { MatchBasis } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { stillInForce } from '../history/tables';
import { listStatements } from './statements';
import type { Transaction } from '../transact';

/** More statements of one speaker in a few days are not compared. */
const mostCompared = 200;

const slugs = (actors: readonly { readonly slug: string }[]): string[] => actors.map(({ slug }) => slug);

const toHeld = ({
  key,
  speaker,
  principals,
  addressees,
  saidOn,
  precision,
  modality,
  reports,
}: Statement): HeldUtterance => ({
  key,
  speaker: speaker.slug,
  principals: slugs(principals.map(({ actor }) => actor)),
  addressees: slugs(addressees),
  saidOn,
  precision,
  modality,
  reports: reports.map(({ article, quote }) => ({ article: article.slug, quote })),
});

export interface SameUtterance {
  readonly statement: Statement;
  readonly basis: MatchBasis;
}

/** The statement shown now that another article’s words report again; null where none does. */
export async function findHeldUtterance(archive: Archive, utterance: ReportedUtterance): Promise<SameUtterance | null> {
  const { speaker, saidOn, precision, modality } = utterance;
  const days =
    modality === 'standing'
      ? { modality }
      : { from: dayFromNumber(dayNumber(saidOn) - 1), to: dayFromNumber(dayNumber(lastDayOf(saidOn, precision)) + 1) };
  const held = await listStatements(archive, { speaker, ...days, limit: mostCompared });
  const match = matchUtterance(utterance, held.map(toHeld));
  const statement = match && held.find(({ key }) => key === match.key);
  return match && statement ? { statement, basis: match.basis } : null;
}

/**
 * The statement shown now that a proposal reports again, from another article; null where none does, or nobody knows
 * the speaker.
 */
export async function findSameUtterance(
  archive: Archive,
  { articleSlug: article, found }: ReviewedProposal,
): Promise<SameUtterance | null> {
  const {
    speaker: { slug: speaker },
    principals,
    addressees,
    saidOn,
    precision,
    modality,
    quote,
  } = found;
  return speaker === null
    ? null
    : findHeldUtterance(archive, { article, speaker, principals, addressees, saidOn, precision, modality, quote });
}

/** How many reports in force a statement has from an article. */
export function reportsOfArticle(tx: Transaction, statementId: number, articleSlug: string): Promise<number> {
  return tx.report.count({
    where: { statementId, article: { slug: articleSlug }, versions: { some: { validTo: stillInForce } } },
  });
}
