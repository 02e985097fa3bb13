import { rolesOn } from '../actor/actor';
import type { StatementFields } from '../statement/statement-input';
import { faultAt, type CellFault } from './cell-fault';
import { editsOf, type Edit } from './edited-cells';
import type { NameReader } from './name-reader';
import { planReports } from './plan-reports';
import { planStances, type StatementRow } from './plan-stances';
import { holderKeys } from '../statement/statement';
import { disagreement, readEdits } from './plan-statement';
import { fieldColumns } from './read-fields';
import type { ColumnName } from './sheet-column';
import { textOf } from './sheet-mapping';
import type { StatementPlan } from './sheet-plan';
import { fieldCells } from './sheet-rows';

const longestSummary = 300;

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length <= longestSummary
    ? plain
    : `${plain.slice(0, Math.max(plain.lastIndexOf(' ', longestSummary), 1))} …`;
}

/**
 * For whom a speaker speaks where the sheet doesn't say: an incumbent for whom the office is of, a part for its
 * whole.
 */
function principalsOf(speaker: string, day: string, names: NameReader): StatementFields['principals'] {
  const actor = names.actorOf(speaker);
  const of = actor?.kind === 'person' ? (rolesOn(actor.roles, day)[0]?.of ?? null) : (actor?.partOf ?? speaker);
  return of === null || of === '' ? [] : [{ actor: of, claimedBy: null }];
}

/** The fields of a new statement: what the sheet says, and for the rest what is usual. */
function withDefaults(given: Partial<StatementFields>, quote: string, names: NameReader): StatementFields {
  const { speaker = '', saidOn = '' } = given;
  const principals = given.principals ?? (given.capacity === 'own' ? [] : principalsOf(speaker, saidOn, names));
  return {
    summary: shortened(quote),
    speaker,
    capacity: principals.length > 0 ? 'official' : 'own',
    addressees: [],
    occasion: null,
    saidOn,
    precision: 'day',
    venue: '',
    modality: 'asserted',
    condition: null,
    ...given,
    principals,
  };
}

const needed = ['speaker', 'said_on'] as const satisfies readonly ColumnName[];

const missing = (edits: ReadonlyMap<ColumnName, Edit>, line: number): CellFault[] =>
  needed.filter((column) => !edits.has(column)).map((column) => faultAt({ code: 'missing' }, line, column));

/** What rows about a statement that is not there yet come to. */
export function planNew(rows: readonly StatementRow[], names: NameReader): StatementPlan {
  const line = rows[0]?.row.line ?? 0;
  const { edits, faults } = editsOf(
    rows.map(({ row }) => ({ row, then: {}, now: {} })),
    fieldColumns,
  );
  const read = readEdits(edits, names);
  const quote = rows.map(({ row }) => textOf(row, 'quote')).find((words) => words !== '') ?? '';
  const fields = withDefaults(read.fields, quote, names);
  const reports = planReports(rows, fields.saidOn, names, true);
  const stances = planStances(rows, holderKeys(fields), names);
  const early = [...faults, ...read.faults, ...missing(edits, line), ...reports.faults];
  const broken = early.length === 0 ? disagreement(fields, edits, line) : null;
  const written = fieldCells(fields);
  const changes = fieldColumns
    .filter((column) => (written[column] ?? '') !== '')
    .map((column) => ({ line: edits.get(column)?.line ?? line, column, before: null, after: written[column] ?? '' }));
  return {
    lines: rows.map(({ row }) => row.line),
    key: null,
    summary: fields.summary,
    fields,
    added: reports.added,
    rewritten: [],
    judgements: stances.judgements,
    changes: [...changes, ...reports.changes, ...stances.changes],
    faults: [...early, ...(broken ? [broken] : []), ...stances.faults],
  };
}
