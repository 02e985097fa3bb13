import type { ActorReference } from '@/lib/domain/actor/actor';
import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { MatchBasis, ReportMode } from '@/lib/domain/report/report';
import type { StanceScore } from '@/lib/domain/stance/stance-score';
import type { Statement } from '@/lib/domain/statement/statement';
import type { Capacity } from '@/lib/domain/utterance/utterance';
import { possessive } from './actor-words';
import { checkedWords } from './counting';
import { instantDay } from './day-words';

/** "on China’s word": we have it from the other side alone. */
export function claimedByWords(claimant: ActorReference): string {
  return `on ${possessive(claimant)} word`;
}

export function capacityWords(capacity: Capacity): string {
  return capacity === 'official' ? 'official' : 'in its own name';
}

const modes: Record<ReportMode, string> = {
  direct: 'direct quotation',
  indirect: 'indirect speech',
  mixed: 'quoted in part',
};

export function modeWords(mode: ReportMode): string {
  return modes[mode];
}

const matches: Record<MatchBasis, string> = {
  named: 'the same occasion is named',
  wording: 'joined by its wording',
  inferred: 'joined by inference',
};

export function matchWords(basis: MatchBasis): string {
  return matches[basis];
}

const precisions: Record<DatePrecision, string> = {
  day: 'known to the day',
  week: 'known to the week',
  month: 'known to the month',
  'as-of': 'the day of the first report',
};

export function precisionWords(precision: DatePrecision): string {
  return precisions[precision];
}

/** "not settled since 22 November 2026"; null for a score in force. */
export function openWords(score: Pick<StanceScore, 'state' | 'since'>): string | null {
  return score.state === 'open' ? `not settled since ${instantDay(score.since.at)}` : null;
}

/** "One utterance in 2 reports, each one outlet’s wording: it counts once." */
export function countedOnce(reports: number): string {
  return reports > 1
    ? `One utterance in ${reports} reports, each one outlet’s wording: it counts once.`
    : 'One utterance, in one report: one outlet’s wording.';
}

/** Whether people checked the stances of these statements: "Not checked by a person"; null when they have none. */
export function statementsChecked(statements: readonly Pick<Statement, 'scores'>[]): string | null {
  return checkedWords(statements.flatMap(({ scores }) => scores.map((score) => ({ score }))));
}
