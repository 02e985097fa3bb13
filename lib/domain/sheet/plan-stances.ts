import type { Statement } from '../statement/statement';
import { faultAt, type CellFault } from './cell-fault';
import { editedText, editsOf, type ComparedRow, type Edit } from './edited-cells';
import type { NameReader } from './name-reader';
import type { ColumnName } from './sheet-column';
import type { NamedJudgement } from './sheet-known';
import { textOf, type SheetRow } from './sheet-mapping';
import type { PlannedChange, PlannedJudgement } from './sheet-plan';
import { stanceCells, type Cells } from './sheet-rows';

/** A row about a statement, beside the statement when the sheet was exported and now; null: there is none yet. */
export interface StatementRow {
  readonly row: SheetRow;
  readonly then: Statement | null;
  readonly now: Statement | null;
}

export interface StancePlan {
  readonly judgements: readonly PlannedJudgement[];
  readonly changes: readonly PlannedChange[];
  readonly faults: readonly CellFault[];
}

const nothing = { judgements: [], changes: [], faults: [] } as const;
const stanceColumns = ['value', 'reason', 'coder'] as const;
const told = ['target_name', 'state', 'checked_by_a_person'] as const;

const cellsToward = (statement: Statement | null, key: string): Cells => {
  const score = statement?.scores.find(({ target }) => target.key === key);
  return score ? stanceCells(score) : {};
};

/** Cells of a known row that are not the row's to say, edited all the same. */
export function notEditable(rows: readonly ComparedRow[], columns: readonly ColumnName[]): CellFault[] {
  return rows
    .filter(({ now }) => Object.keys(now).length > 0)
    .flatMap((row) =>
      [...editsOf([row], columns).edits].map(([column, { line }]) => faultAt({ code: 'not-editable' }, line, column)),
    );
}

interface StanceRow {
  readonly key: string;
  readonly row: SheetRow;
  readonly now: Cells;
  readonly edits: ReadonlyMap<ColumnName, Edit>;
}

/** Whether the same was judged before: by the coder named, or by whoever imported it where nobody is called so. */
function wasJudged(
  edits: ReadonlyMap<ColumnName, Edit>,
  { judgements: [judgement] }: StancePlan,
  judged: readonly NamedJudgement[],
): boolean {
  if (!edits.has('coder') || !judgement) return false;
  return judged.some(
    ({ coder, value, reason }) =>
      value === judgement.value &&
      (judgement.coder === null
        ? reason === judgement.reason
        : coder === judgement.coder && (reason === judgement.reason || judgement.reason === '')),
  );
}

const refuse = (...faults: CellFault[]): StancePlan => ({ ...nothing, faults });

/** What would be seen to change; the target itself where nothing was judged toward it yet. */
function changesOf({ key, row: { line }, now, edits }: StanceRow, after: Cells): PlannedChange[] {
  const isNew = now.target === undefined;
  const changes = [...edits].map(([column, edit]) => ({
    line: edit.line,
    column,
    before: isNew ? null : (now[column] ?? ''),
    after: after[column] ?? '',
  }));
  return isNew ? [{ line, column: 'target', before: null, after: key }, ...changes] : changes;
}

function judge(judged: StanceRow, names: NameReader): StancePlan {
  const { key, row, now, edits } = judged;
  const { line } = row;
  const lineOf = (column: ColumnName): number => edits.get(column)?.line ?? line;
  // The last value of an open score is nobody's judgement.
  if (!edits.has('value') && now.state === 'open') return refuse(faultAt({ code: 'missing' }, line, 'value'));
  const value = names.value(editedText(edits, 'value', now.value ?? ''));
  if (!value.ok) return refuse(faultAt(value.refusal, lineOf('value'), 'value'));
  const named = editedText(edits, 'coder', '');
  const coder = names.coder(named);
  if (!coder.ok) return refuse(faultAt(coder.refusal, lineOf('coder'), 'coder'));
  const unknownCoder = named !== '' && coder.value === null ? `(coded by ${named})` : '';
  // A sheet that has no such column says no reason; one that has it says the one that stands there.
  const kept = row.cells.reason === undefined ? '' : (now.reason ?? '');
  const reason = [editedText(edits, 'reason', kept), unknownCoder].filter((part) => part !== '').join(' ');
  const after: Cells = {
    value: value.value === null ? '' : String(value.value),
    reason: editedText(edits, 'reason', ''),
    coder: named,
  };
  return {
    judgements: [{ target: key, value: value.value, reason, coder: coder.value }],
    changes: changesOf(judged, after),
    faults: [],
  };
}

/** What the rows say toward one target. */
function planToward(
  key: string,
  rows: readonly StatementRow[],
  holders: readonly string[],
  names: NameReader,
): StancePlan {
  const compared = rows.map(({ row, then, now }) => ({
    row,
    then: cellsToward(then, key),
    now: cellsToward(now, key),
  }));
  const [first] = compared;
  const { edits, faults } = editsOf(compared, stanceColumns);
  const all = [...faults, ...notEditable(compared, told)];
  if (!first || all.length > 0) return refuse(...all);
  if (edits.size === 0) return nothing;
  const { line } = first.row;
  if (holders.includes(key)) return refuse(faultAt({ code: 'target-is-holder' }, line, 'target'));
  if (names.isRetired(key)) return refuse(faultAt({ code: 'issue-retired' }, line, 'target'));
  const plan = judge({ key, row: first.row, now: first.now, edits }, names);
  return wasJudged(edits, plan, names.judged(rows[0]?.now?.key ?? '', key)) ? nothing : plan;
}

/** Two coders whom nobody knows can't both be whoever imports. */
function unknownCoders(
  groups: readonly { readonly key: string; readonly rows: readonly StatementRow[] }[],
  names: NameReader,
): CellFault[] {
  return groups.flatMap(({ key, rows: [first] }, index) => {
    const named = first ? textOf(first.row, 'coder') : '';
    const read = names.coder(named);
    const isKnown = named === '' || !read.ok || read.value !== null;
    const hasOther = groups.some((other, place) => place !== index && other.key === key);
    return first && !isKnown && hasOther
      ? [faultAt({ code: 'unknown-meaning', kind: 'coder', given: named }, first.row.line, 'coder')]
      : [];
  });
}

/**
 * The judgements that rows about one statement come to, each coder's apart; `holders` are target keys of those who hold
 * its stances.
 */
export function planStances(rows: readonly StatementRow[], holders: readonly string[], names: NameReader): StancePlan {
  const byTarget = new Map<string, { readonly key: string; readonly rows: StatementRow[] }>();
  const faults: CellFault[] = [];
  for (const one of rows) {
    const text = textOf(one.row, 'target');
    if (text === '') {
      if (textOf(one.row, 'value') !== '') faults.push(faultAt({ code: 'missing' }, one.row.line, 'target'));
      continue;
    }
    const key = names.target(text);
    const group = key.ok ? `${key.value} ${textOf(one.row, 'coder')}` : '';
    if (key.ok) byTarget.set(group, { key: key.value, rows: [...(byTarget.get(group)?.rows ?? []), one] });
    else faults.push(faultAt(key.refusal, one.row.line, 'target'));
  }
  faults.push(...unknownCoders([...byTarget.values()], names));
  const plans = [...byTarget.values()].map(({ key, rows: toward }) => planToward(key, toward, holders, names));
  return {
    judgements: plans.flatMap(({ judgements }) => judgements),
    changes: plans.flatMap(({ changes }) => changes),
    faults: [...faults, ...plans.flatMap((plan) => plan.faults)],
  };
}
