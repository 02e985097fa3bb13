import type { MatchBasis } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import { longDay } from '../words/day-words';
import { statementHref } from '../address/evidence-filter';
import type { FormState } from '../form/form-state';

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
  named: 'the same speaker, hearer and day',
  wording: 'the same speaker and wording, near in time',
  inferred: 'the same speaker and much of the same content, near in time',
};

export function toSameUtterance({
  statement,
  basis,
}: {
  readonly statement: Statement;
  readonly basis: MatchBasis;
}): SameUtteranceLine {
  const { key, summary, saidOn, precision, reports } = statement;
  return {
    key,
    summary,
    href: statementHref(key),
    day: longDay(saidOn, precision),
    why: whys[basis],
    wordings: reports.map(({ article, quote }) => ({ outlet: article.outlet.name, quote })),
  };
}

/** What a form knows of a statement held already that its own may be. */
export interface MatchedValues {
  /** By the speaker chosen; null for none. */
  readonly same: SameUtteranceLine | null;
  /** The key of the one that was shown when the form was sent; empty for none. */
  readonly seen: string;
}

/** Whether a statement held already is still to be shown before another one is made. */
export const mayBeSame = ({ same, seen }: MatchedValues): boolean => same !== null && same.key !== seen;

/** The form again, with the statement that its own may be. */
export const showSame = <Values extends MatchedValues>(
  state: FormState<Values>,
  values: Values,
): FormState<Values> => ({
  attempt: state.attempt + 1,
  values,
  errors: {},
  earlier: null,
  message:
    'This speaker may have said it already: the statement is shown here. Save once more to make this one of its own.',
});
