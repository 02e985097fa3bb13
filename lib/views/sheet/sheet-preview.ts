import type { CellFault } from '@/lib/domain/sheet/cell-fault';
import { meaningKind, type MeaningKind, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import {
  isRefused,
  isUnchanged,
  toWrite,
  type PlannedChange,
  type SheetPlan,
  type StatementPlan,
} from '@/lib/domain/sheet/sheet-plan';
import { plural } from '../words/counting';
import { statementHref } from '../address/evidence-filter';
import { faultWords } from './fault-words';

/** At most this many statements, and this many faults, are drawn; the rest is counted. */
const mostShown = 200;

interface PreviewChange extends PlannedChange {
  readonly id: string;
}

export interface PreviewStatement {
  readonly id: string;
  readonly title: string;
  /** Null: it would be new. */
  readonly href: string | null;
  readonly rows: string;
  readonly changes: readonly PreviewChange[];
}

export interface PreviewFault {
  readonly id: string;
  readonly row: number;
  readonly column: string;
  readonly words: string;
}

/** A name or value that the sheet must be told the meaning of. */
export interface UnknownMeaning {
  readonly kind: MeaningKind;
  readonly text: string;
  readonly meaning: string;
}

export interface SheetPreview {
  /** "1 difference in 1 statement." */
  readonly summary: string;
  readonly details: readonly string[];
  readonly statements: readonly PreviewStatement[];
  readonly faults: readonly PreviewFault[];
  /** What is not drawn. */
  readonly more: string | null;
  /** Rows that would be left out. */
  readonly refusedRows: number;
  readonly canImport: boolean;
  readonly unknown: readonly UnknownMeaning[];
  readonly version: number;
}

export const rowsWords = (lines: readonly number[]): string => {
  const [first = 0] = lines;
  if (lines.length === 1) return `Row ${first}`;
  const isRun = lines.every((line, index) => line === first + index);
  return isRun
    ? `Rows ${first} to ${lines.at(-1) ?? first}`
    : `Rows ${lines.slice(0, 6).join(', ')}${lines.length > 6 ? ' …' : ''}`;
};

const toStatement = ({ key, summary, lines, changes }: StatementPlan): PreviewStatement => ({
  id: key ?? `new-${lines[0] ?? 0}`,
  title: summary,
  href: key === null ? null : statementHref(key),
  rows: rowsWords(lines),
  changes: changes.map((change) => ({ ...change, id: `${change.line} ${change.column} ${change.after}` })),
});

const toFault = (fault: CellFault, index: number, { columns }: SheetMapping): PreviewFault => {
  const words =
    fault.code === 'missing' && columns[fault.column] === undefined
      ? `No heading is read as “${fault.column}”. Map the one that is.`
      : faultWords(fault);
  return { id: String(index), row: fault.line, column: fault.column, words };
};

function summaryOf(rows: number, differences: number, statements: number, refused: number): string {
  if (rows === 0) return 'No heading is known. Map the columns first.';
  if (statements > 0) return `${plural(differences, 'difference')} in ${plural(statements, 'statement')}.`;
  return refused > 0 ? 'Nothing can be imported as it stands.' : 'Nothing differs from what is recorded.';
}

function unknownIn(
  faults: readonly CellFault[],
  coders: readonly string[],
  { meanings }: SheetMapping,
): UnknownMeaning[] {
  const found = new Map<string, UnknownMeaning>();
  for (const kind of meaningKind.options) {
    for (const [text, meaning] of Object.entries(meanings[kind] ?? {}))
      found.set(`${kind} ${text}`, { kind, text, meaning });
  }
  for (const fault of faults) {
    if (fault.code !== 'unknown-meaning' || found.has(`${fault.kind} ${fault.given}`)) continue;
    found.set(`${fault.kind} ${fault.given}`, { kind: fault.kind, text: fault.given, meaning: '' });
  }
  for (const text of coders)
    if (!found.has(`coder ${text}`)) found.set(`coder ${text}`, { kind: 'coder', text, meaning: '' });
  return [...found.values()].slice(0, mostShown);
}

function detailsOf(
  { rows, statements, actors, builtIn, coders, unknownCoders }: SheetPlan,
  writes: readonly StatementPlan[],
): string[] {
  const unchanged = statements.filter(isUnchanged);
  const created = writes.filter(({ key }) => key === null);
  const sources = new Set(
    writes.flatMap(({ added }) =>
      added.flatMap((report) => ('source' in report ? [`${report.source.title} ${report.source.outlet ?? ''}`] : [])),
    ),
  );
  const judgements = writes.reduce((sum, one) => sum + one.judgements.length, 0);
  return [
    `${plural(rows, 'row')} read; ${plural(unchanged.length, 'statement')} unchanged.`,
    created.length > 0 ? `${plural(created.length, 'new statement')}.` : null,
    judgements > 0 ? `${plural(judgements, 'judgement')} to append.` : null,
    sources.size > 0 ? `${plural(sources.size, 'article')} to store with the quoted passages only.` : null,
    unknownCoders.length > 0
      ? `Not known as coders, so what they judged would be yours: ${unknownCoders.join(', ')}.`
      : null,
    coders.length > 0 ? `To be recorded as coders: ${coders.map(({ name }) => name).join(', ')}.` : null,
    actors.length + builtIn.length > 0
      ? `To be recorded: ${[...actors.map(({ name }) => name), ...builtIn].join(', ')}.`
      : null,
  ].filter((line) => line !== null);
}

/** What a sheet comes to, ready to be drawn. */
export function toSheetPreview(plan: SheetPlan, mapping: SheetMapping): SheetPreview {
  const writes = toWrite(plan);
  const refused = plan.statements.filter(isRefused);
  const faults = refused.flatMap((one) => one.faults);
  const differences = writes.reduce((sum, { changes }) => sum + changes.length, 0);
  const hidden = [
    writes.length > mostShown ? `${plural(writes.length - mostShown, 'more statement')} would change` : null,
    faults.length > mostShown ? plural(faults.length - mostShown, 'more fault') : null,
  ].filter((part) => part !== null);
  return {
    summary: summaryOf(plan.rows, differences, writes.length, refused.length),
    details: detailsOf(plan, writes),
    statements: writes.slice(0, mostShown).map(toStatement),
    faults: faults.slice(0, mostShown).map((fault, index) => toFault(fault, index, mapping)),
    more: hidden.length > 0 ? `${hidden.join('; ')}.` : null,
    refusedRows: refused.reduce((sum, { lines }) => sum + lines.length, 0),
    canImport: writes.length > 0,
    unknown: unknownIn(faults, plan.unknownCoders, mapping),
    version: plan.head,
  };
}
