import type { Report } from '../report/report';
import { valueInForce, type StanceScore } from '../stance/stance-score';
import type { Statement } from '../statement/statement';
import type { StatementFields } from '../statement/statement-input';
import { targetName } from '../target/target';
import type { ColumnName } from './sheet-column';

export type Cells = Readonly<Partial<Record<ColumnName, string>>>;

const listed = (slugs: readonly string[]): string => slugs.join('; ');

const principalText = ({ actor, claimedBy }: { readonly actor: string; readonly claimedBy: string | null }): string =>
  claimedBy === null ? actor : `${actor} (claimed by ${claimedBy})`;

/** What can be edited about a statement, others named by slug. */
export function fieldsOf(statement: Statement): StatementFields {
  const {
    summary,
    speaker,
    capacity,
    principals,
    addressees,
    occasion,
    saidOn,
    precision,
    venue,
    modality,
    condition,
  } = statement;
  return {
    summary,
    speaker: speaker.slug,
    capacity,
    saidOn,
    precision,
    venue,
    modality,
    condition,
    occasion: occasion?.slug ?? null,
    principals: principals.map(({ actor, claimedBy }) => ({ actor: actor.slug, claimedBy: claimedBy?.slug ?? null })),
    addressees: addressees.map(({ slug }) => slug),
  };
}

/** The fields as a row says them. */
export function fieldCells(fields: StatementFields): Cells {
  const {
    summary,
    speaker,
    capacity,
    principals,
    addressees,
    occasion,
    saidOn,
    precision,
    venue,
    modality,
    condition,
  } = fields;
  return {
    summary,
    speaker,
    capacity,
    principals: listed(principals.map(principalText)),
    addressees: listed(addressees),
    occasion: occasion ?? '',
    said_on: saidOn,
    precision,
    venue,
    modality,
    condition: condition ?? '',
  };
}

/** What it says of one report. */
export function reportCells({ key, article, span, quote, mode, cue, relays }: Report): Cells {
  return {
    report: key,
    article: article.slug,
    article_title: article.title,
    outlet: article.outlet.name,
    published_on: article.publishedOn,
    quote,
    start: String(span.start),
    mode,
    cue,
    relayed_by: listed(relays.map(({ slug }) => slug)),
  };
}

/** What it says of one stance. An open score has no value: its last one is no export's business. */
export function stanceCells(score: StanceScore): Cells {
  const { target, state, reason, checked } = score;
  return {
    target: target.key,
    target_name: targetName(target),
    value: String(valueInForce(score) ?? ''),
    reason: state === 'settled' ? reason : '',
    coder: '',
    state,
    checked_by_a_person: checked ? 'yes' : 'no',
  };
}

const orNone = <Item>(items: readonly Item[]): readonly (Item | null)[] => (items.length === 0 ? [null] : items);

/**
 * A statement as a sheet has it: a row for each report and each target, what is said of the statement in each of them.
 */
export function toSheetRows(statement: Statement, version: number): Cells[] {
  const shared = { statement: statement.key, ...fieldCells(fieldsOf(statement)), version: String(version) };
  return orNone(statement.reports).flatMap((report) =>
    orNone(statement.scores).map((score) => ({
      ...shared,
      ...(report ? reportCells(report) : {}),
      ...(score ? stanceCells(score) : {}),
    })),
  );
}
