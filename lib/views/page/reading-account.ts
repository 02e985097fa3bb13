import type { RecallTally, ReviewTally } from '@/lib/domain/proposal/review-tally';
import { plural } from '../words/counting';

const fieldWords: Readonly<Record<string, string>> = {
  summary: 'summary',
  speaker: 'speaker',
  capacity: 'capacity',
  principals: 'principals',
  addressees: 'addressees',
  occasion: 'occasion',
  saidOn: 'date',
  precision: 'precision',
  venue: 'venue',
  modality: 'modality',
  condition: 'condition',
  stances: 'stances',
};

/** How much of what people recorded it had found, and over what; or why that can't be told. */
function recallWords({ articles, found, missed, otherwise }: RecallTally): string {
  if (articles === 0) return 'How much it misses can’t be told yet: no article it read is reviewed to the end.';
  const reviewed = plural(articles, 'article');
  if (otherwise === 0)
    return (
      'How much it misses can’t be told yet: ' +
      `of the ${reviewed} reviewed to the end none holds a statement that came otherwise than by its own proposals.`
    );
  return (
    `Of ${plural(found + missed, 'report')} of statements recorded in ${reviewed} reviewed to the end it had found ` +
    `${found} and missed ${missed}; ${otherwise} came otherwise than by its own proposals. ` +
    'What nobody recorded is not counted.'
  );
}

/**
 * What reviews say of one extractor: how many of its proposals were statements, what had to be corrected, how its
 * stances compare.
 */
export function reviewWords({
  extractor,
  accepted,
  unchanged,
  rejected,
  corrected,
  judged,
  agreed,
  recall,
}: ReviewTally): readonly string[] {
  const decided = accepted + rejected;
  const list = corrected.map(({ field, n }) => `${fieldWords[field] ?? field} ${n}`).join(', ');
  const noneDecided =
    judged > 0
      ? 'second opinions only, no proposal of its own decided'
      : 'none of its proposals is decided yet, or it made none';
  return [
    decided === 0
      ? `${extractor}: ${noneDecided}.`
      : `${extractor}: of ${plural(decided, 'proposal')} decided ${accepted} accepted, ` +
        `${unchanged} of these as proposed, and ${rejected} rejected.`,
    ...(list === '' ? [] : [`Corrected: ${list}.`]),
    ...(judged === 0
      ? []
      : [`Its stance is the score in force in ${agreed} of ${plural(judged, 'target')} that both name.`]),
    ...(decided > 0 || (judged === 0 && recall.missed > 0) ? [recallWords(recall)] : []),
  ];
}

export interface MeasuredRow {
  readonly data: string;
  readonly figure: string;
  readonly reached: string;
  readonly floor: string;
}

/** What `npm run evaluate` printed for the extractor named, on data the rules were made on. */
export const measured: { readonly extractor: string; readonly rows: readonly MeasuredRow[] } = {
  extractor: 'demarche-rules-4',
  rows: [
    {
      data: 'The five seed articles',
      figure: 'Statements found; right among those proposed',
      reached: '1.00; 0.84',
      floor: '0.90; 0.80',
    },
    {
      data: 'The five seed articles',
      figure: 'Speaker; principals; date',
      reached: '0.92; 1.00; 0.91',
      floor: '0.92; 0.92; 0.90',
    },
    { data: 'The five seed articles', figure: 'Sign of the stance on shared targets', reached: '0.93', floor: '0.75' },
    {
      data: 'PolNeAR, development part',
      figure: 'F1 of what was said at overlap 0.3, 0.8, exact',
      reached: '0.77; 0.64; 0.60',
      floor: '0.58; 0.46; 0.30',
    },
    { data: 'PolNeAR, development part', figure: 'Speaker', reached: '0.91', floor: '0.75' },
    {
      data: 'NewsMTSC, development parts',
      figure: 'Macro F1 of the tone toward a named target',
      reached: '0.71; 0.67',
      floor: '0.50; 0.50',
    },
    {
      data: 'UN Security Council, three meetings',
      figure: 'F1 of negative evaluation; country judged',
      reached: '0.66; 0.81',
      floor: '0.50; 0.55',
    },
  ],
};
