import { reportMode, type Report } from '../report/report';
import type { Statement } from '../statement/statement';
import { faultAt, type CellFault, type FaultBody } from './cell-fault';
import { editedText, editsOf, type Edit } from './edited-cells';
import { findQuote } from './find-quote';
import { newReport } from './new-report';
import type { NameReader } from './name-reader';
import { notEditable, type StatementRow } from './plan-stances';
import { readWord } from './read-fields';
import type { ColumnName } from './sheet-column';
import { textOf } from './sheet-mapping';
import type { AddedReport, PlannedChange, RewrittenReport } from './sheet-plan';
import { reportCells, type Cells } from './sheet-rows';

export interface ReportPlan {
  readonly added: readonly AddedReport[];
  readonly rewritten: readonly RewrittenReport[];
  readonly changes: readonly PlannedChange[];
  readonly faults: readonly CellFault[];
}

const nothing = { added: [], rewritten: [], changes: [], faults: [] } as const;
const reportColumns = ['quote', 'start', 'mode', 'cue', 'relayed_by'] as const;
const told = ['article', 'article_title', 'outlet', 'published_on'] as const;

const refuse = (body: FaultBody, line: number, column: ColumnName): ReportPlan => ({
  ...nothing,
  faults: [faultAt(body, line, column)],
});

const cellsOf = (statement: Statement | null, key: string): Cells => {
  const report = statement?.reports.find((one) => one.key === key);
  return report ? reportCells(report) : {};
};

function findSpan(
  report: Report,
  edits: ReadonlyMap<ColumnName, Edit>,
  names: NameReader,
): ReturnType<typeof findQuote> {
  const { span, quote, article } = report;
  if (!edits.has('quote') && !edits.has('start')) return { ok: true, value: span };
  const stored = names.article(article.slug);
  const asked = edits.get('start')?.text;
  const start = asked === undefined ? span.start : Number.parseInt(asked, 10);
  const found = stored
    ? findQuote(stored, editedText(edits, 'quote', quote), start)
    : { ok: false as const, refusal: { code: 'text-gone' as const } };
  if (found.ok && asked !== undefined && found.value.start !== start)
    return { ok: false, refusal: { code: 'quote-not-found', onlyExcerpts: false } };
  return found;
}

function rewrite(report: Report, edits: ReadonlyMap<ColumnName, Edit>, names: NameReader): ReportPlan {
  const lineOf = (column: ColumnName): number => edits.get(column)?.line ?? 0;
  const spanColumn = edits.has('quote') ? 'quote' : 'start';
  const span = findSpan(report, edits, names);
  if (!span.ok) return refuse(span.refusal, lineOf(spanColumn), spanColumn);
  const mode = readWord(editedText(edits, 'mode', report.mode), reportMode);
  if (!mode.ok) return refuse(mode.refusal, lineOf('mode'), 'mode');
  const relays = names.actors(editedText(edits, 'relayed_by', report.relays.map(({ slug }) => slug).join(';')));
  if (!relays.ok) return refuse(relays.refusal, lineOf('relayed_by'), 'relayed_by');
  const before = reportCells(report);
  const quote = editedText(edits, 'quote', report.quote);
  const cue = editedText(edits, 'cue', report.cue);
  const after: Cells = {
    quote,
    start: String(span.value.start),
    mode: mode.value,
    cue,
    relayed_by: relays.value.join('; '),
  };
  const changes = [...edits]
    .filter(([column]) => before[column] !== after[column])
    .map(([column, { line }]) => ({ line, column, before: before[column] ?? '', after: after[column] ?? '' }));
  const rewritten = { key: report.key, ...span.value, quote, mode: mode.value, cue, relays: relays.value };
  return { ...nothing, rewritten: changes.length > 0 ? [rewritten] : [], changes };
}

function planReport(report: Report, rows: readonly StatementRow[], names: NameReader): ReportPlan {
  const compared = rows.map(({ row, then, now }) => ({
    row,
    then: cellsOf(then ?? now, report.key),
    now: cellsOf(now, report.key),
  }));
  const { edits, faults } = editsOf(compared, reportColumns);
  const all = [...faults, ...notEditable(compared, told)];
  if (all.length > 0) return { ...nothing, faults: all };
  return edits.size === 0 ? nothing : rewrite(report, edits, names);
}

/** The report of a known statement that a row is about; null: one to be added, or none. */
function reportOf({ row, now }: StatementRow, names: NameReader): Report | CellFault | null {
  const key = textOf(row, 'report');
  const reports = now?.reports ?? [];
  if (key !== '')
    return (
      reports.find((one) => one.key === key) ?? faultAt({ code: 'unknown-report', given: key }, row.line, 'report')
    );
  const article =
    names.article(textOf(row, 'article')) ??
    names.article(textOf(row, 'article_title')) ??
    names.article(textOf(row, 'source'));
  if (article) return reports.find((one) => one.article.slug === article.slug) ?? null;
  return reports.find((one) => one.quote === row.cells.quote?.trim()) ?? null;
}

const joined = (plans: readonly ReportPlan[]): ReportPlan => ({
  added: plans.flatMap(({ added }) => added),
  rewritten: plans.flatMap(({ rewritten }) => rewritten),
  changes: plans.flatMap(({ changes }) => changes),
  faults: plans.flatMap(({ faults }) => faults),
});

/** A row whose article no report of the statement has adds one; rows with the same article and quote add it once. */
function planAdded(rows: readonly StatementRow[], saidOn: string, names: NameReader): ReportPlan {
  const seen = new Map<string, { readonly quote: string; readonly line: number }>();
  return joined(
    rows.map(({ row }): ReportPlan => {
      const read = newReport(row, saidOn, names);
      if ('fault' in read) return { ...nothing, faults: [read.fault] };
      const { added, changes } = read;
      const article = 'source' in added ? JSON.stringify([added.source.title, added.source.outlet]) : added.article;
      const earlier = seen.get(article);
      if (!earlier) {
        seen.set(article, { quote: added.quote, line: row.line });
        return { ...nothing, added: [added], changes };
      }
      return earlier.quote === added.quote
        ? nothing
        : refuse({ code: 'second-quote', other: earlier.line }, row.line, 'quote');
    }),
  );
}

/** What rows about one statement say of its reports. A new statement needs one at least: `required`. */
export function planReports(
  rows: readonly StatementRow[],
  saidOn: string,
  names: NameReader,
  required: boolean,
): ReportPlan {
  const byReport = new Map<Report, StatementRow[]>();
  const adding: StatementRow[] = [];
  const faults: CellFault[] = [];
  for (const one of rows) {
    const report = reportOf(one, names);
    if (report && 'code' in report) faults.push(report);
    else if (report) byReport.set(report, [...(byReport.get(report) ?? []), one]);
    else if (textOf(one.row, 'quote') !== '' || textOf(one.row, 'article') !== '') adding.push(one);
  }
  const [first] = rows;
  if (required && adding.length === 0 && first) faults.push(faultAt({ code: 'missing' }, first.row.line, 'quote'));
  const plans = [...byReport].map(([report, about]) => planReport(report, about, names));
  return joined([{ ...nothing, faults }, ...plans, planAdded(adding, saidOn, names)]);
}
