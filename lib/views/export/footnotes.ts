import type { Statement } from '@/lib/domain/statement/statement';
import { targetName } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import { longDay } from '../words/day-words';
import { signed } from '../words/stance-words';
import { claimedByWords, openWords, statementsChecked } from '../words/statement-words';

/** A longer text is no paragraph; what is over is said. */
export const mostFootnotes = 100;

/** "China wants talks." → "China wants talks (17 May 2021).[1]" */
function sentence({ summary, saidOn, precision }: Statement, number: number): string {
  const day = longDay(saidOn, precision);
  return summary.endsWith('.') ? `${summary.slice(0, -1)} (${day}).[${number}]` : `${summary} (${day})[${number}]`;
}

function coded(statement: Statement): string {
  const checked = statementsChecked([statement]);
  if (checked === null) return '';
  const stances = statement.scores.map(
    (score) =>
      `${openWords(score) ?? (score.value === null ? 'no value' : signed(score.value))} toward ` +
      targetName(score.target),
  );
  return ` Coded: ${stances.join('; ')}. ${checked}.`;
}

/** "In the name of China (on the Afghan government’s word)." */
function forWhom({ principals }: Statement): string {
  const named = principals.map(
    ({ actor, claimedBy }) => `${inSentence(actor)}${claimedBy ? ` (${claimedByWords(claimedBy)})` : ''}`,
  );
  return named.length > 0 ? ` In the name of ${named.join(' and ')}.` : '';
}

/** "Wang Yi, 28 July 2021. Al Jazeera, 28 July 2021: “…” Coded: …", with the statement’s address. */
export function statementNote(statement: Statement, address: string): string {
  const { speaker, saidOn, precision, reports } = statement;
  const quotes = reports.map(
    ({ article, quote }) =>
      `${article.outlet.name}, ${longDay(article.publishedOn)}: “${quote.replaceAll(/\s+/gu, ' ')}”`,
  );
  return (
    `${speaker.name}, ${longDay(saidOn, precision)}.${forWhom(statement)} ` +
    `${quotes.join('; ')}.${coded(statement)} ${address}`
  );
}

/** The same with its number: "[1] Wang Yi, 28 July 2021. …". */
export const footnote = (statement: Statement, number: number, address: string): string =>
  `[${number}] ${statementNote(statement, address)}`;

/**
 * The statements as one paragraph with a footnote each: speaker, date, outlet, quote, how it is coded, and the address
 * at the data version. `citation` closes it. Plain text, ready to be pasted.
 */
export function toFootnotedText(
  statements: readonly Statement[],
  address: (key: string) => string,
  citation: string,
): string {
  const shown = statements.slice(0, mostFootnotes);
  const over = statements.length - shown.length;
  const paragraph = shown.map((statement, index) => sentence(statement, index + 1)).join(' ');
  const notes = shown.map((statement, index) => footnote(statement, index + 1, address(statement.key)));
  return [over > 0 ? `${paragraph} (${over} more not given here.)` : paragraph, '', ...notes, '', citation].join('\n');
}
