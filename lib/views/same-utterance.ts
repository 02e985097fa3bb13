import type { MatchBasis } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import { longDay } from './day-words';
import { statementHref } from './evidence-filter';

/** A statement held already that a proposal may report again. */
export interface SameUtteranceLine {
  readonly key: string;
  readonly href: string;
  readonly summary: string;
  readonly day: string;
  /** Why the two may be one. */
  readonly why: string;
  readonly wordings: readonly { readonly outlet: string; readonly quote: string }[];
}

const whys: Record<MatchBasis, string> = {
  named: 'the same speaker, hearer and day', wording: 'the same speaker and wording, near in time', inferred: 'the same speaker and much of the same content, near in time',
};

export function toSameUtterance({ statement, basis }: { readonly statement: Statement; readonly basis: MatchBasis }): SameUtteranceLine {
  const { key, summary, saidOn, precision, reports } = statement;
  return {
    key, summary, href: statementHref(key), day: longDay(saidOn, precision), why: whys[basis],
    wordings: reports.map(({ article, quote }) => ({ outlet: article.outlet.name, quote })),
  };
}
