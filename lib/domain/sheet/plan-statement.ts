import { holderKeys, holdersOf, type Statement } from '../statement/statement';
import { checkFields, statementFields, type StatementFields } from '../statement/statement-input';
import { faultAt, type CellFault } from './cell-fault';
import { editsOf, type ComparedRow, type Edit } from './edited-cells';
import type { NameReader } from './name-reader';
import { planReports } from './plan-reports';
import { planStances, type StatementRow } from './plan-stances';
import { fieldColumn, fieldColumns, readField } from './read-fields';
import type { ColumnName } from './sheet-column';
import type { PlannedChange, StatementPlan } from './sheet-plan';
import { fieldCells, fieldsOf, type Cells } from './sheet-rows';

export interface ReadEdits {
  readonly fields: Partial<StatementFields>;
  readonly faults: readonly CellFault[];
}

/** Edited cells as the fields they stand for. */
export function readEdits(edits: ReadonlyMap<ColumnName, Edit>, names: NameReader): ReadEdits {
  let fields: Partial<StatementFields> = {};
  const faults: CellFault[] = [];
  for (const column of fieldColumns) {
    const edit = edits.get(column);
    if (!edit) continue;
    const read = readField(column, edit.text, names);
    if (read.ok) fields = { ...fields, ...read.value };
    else faults.push(faultAt(read.refusal, edit.line, column));
  }
  return { fields, faults };
}

/** What the fields break among themselves, at the cell of the first row that says it. */
export function disagreement(
  fields: StatementFields,
  edits: ReadonlyMap<ColumnName, Edit>,
  line: number,
): CellFault | null {
  const parsed = statementFields.safeParse(fields);
  const [issue] = parsed.error?.issues ?? [];
  const broken =
    checkFields(fields) ?? (issue ? { field: issue.path[0] as keyof StatementFields, message: issue.message } : null);
  if (!broken) return null;
  const column = fieldColumn(broken.field);
  const culprit = edits.get(column) ?? [...edits.values()][0];
  return faultAt({ code: 'fields-disagree', message: broken.message }, culprit?.line ?? line, column);
}

const cellsOf = (statement: Statement | null): Cells => (statement ? fieldCells(fieldsOf(statement)) : {});

function changesOf(edits: ReadonlyMap<ColumnName, Edit>, before: Cells, after: Cells): PlannedChange[] {
  return [...edits]
    .filter(([column]) => before[column] !== after[column])
    .map(([column, { line }]) => ({ line, column, before: before[column] ?? '', after: after[column] ?? '' }));
}

/** What rows about a statement that is there come to. */
export function planKnown(now: Statement, rows: readonly StatementRow[], names: NameReader): StatementPlan {
  const compared: ComparedRow[] = rows.map(({ row, then }) => ({ row, then: cellsOf(then ?? now), now: cellsOf(now) }));
  const { edits, faults } = editsOf(compared, fieldColumns);
  const read = readEdits(edits, names);
  const fields = { ...fieldsOf(now), ...read.fields };
  const changes = changesOf(edits, cellsOf(now), fieldCells(fields));
  const line = rows[0]?.row.line ?? 0;
  const broken = changes.length > 0 ? disagreement(fields, edits, line) : null;
  const reports = planReports(rows, fields.saidOn, names, false);
  const holders = changes.length > 0 ? holderKeys(fields) : holdersOf(now).map(({ actor }) => `actor:${actor.slug}`);
  const stances = planStances(rows, holders, names);
  return {
    lines: rows.map(({ row }) => row.line),
    key: now.key,
    summary: now.summary,
    fields: changes.length > 0 ? fields : null,
    added: reports.added,
    rewritten: reports.rewritten,
    judgements: stances.judgements,
    changes: [...changes, ...reports.changes, ...stances.changes],
    faults: [...faults, ...read.faults, ...(broken ? [broken] : []), ...reports.faults, ...stances.faults],
  };
}
