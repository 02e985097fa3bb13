import { describe, expect, it, test } from 'vitest';
import type { CellFault } from '@/lib/domain/sheet/cell-fault';
import type { SheetPlan, StatementPlan } from '@/lib/domain/sheet/sheet-plan';
import { previewText } from './preview-text';
import { isWhollyMapped, toMapping, toMappedHeadings } from './sheet-form';
import { rowsWords, toSheetPreview } from './sheet-preview';

const statement = (given: Partial<StatementPlan>): StatementPlan => ({
  lines: [2],
  key: 'a',
  summary: 'China backs it.',
  fields: null,
  added: [],
  rewritten: [],
  judgements: [],
  changes: [],
  faults: [],
  ...given,
});
const plan = (...statements: StatementPlan[]): SheetPlan => ({
  head: 186,
  rows: 3,
  statements,
  actors: [],
  coders: [],
  unknownCoders: ['AB'],
  builtIn: [],
});
const fault: CellFault = { line: 3, column: 'target', code: 'unknown-meaning', kind: 'target', given: 'Talks' };

describe('a preview', () => {
  const preview = toSheetPreview(
    plan(
      statement({
        changes: [{ line: 2, column: 'value', before: '1', after: '-1' }],
        judgements: [{ target: 'issue:x', value: -1, reason: '', coder: null }],
      }),
      statement({ key: 'b' }),
      statement({ key: null, lines: [3, 4], faults: [fault, { line: 4, column: 'said_on', code: 'missing' }] }),
    ),
    { columns: { target: 'Topic' }, meanings: {} },
  );

  it('counts what differs, what stands and what is refused', () => {
    expect(preview).toMatchObject({
      summary: '1 difference in 1 statement.',
      refusedRows: 2,
      canImport: true,
      version: 186,
      more: null,
    });
    expect(preview.details).toEqual([
      '3 rows read; 1 statement unchanged.',
      '1 judgement to append.',
      'Not known as coders, so what they judged would be yours: AB.',
    ]);
  });

  it('says of each fault where it stands, and asks for the meaning of names', () => {
    expect(preview.faults.map(({ row, column, words }) => [row, column, words])).toEqual([
      [3, 'target', 'No issue and no actor is called “Talks”. Map it to one, or write the name that is recorded.'],
      [4, 'said_on', 'No heading is read as “said_on”. Map the one that is.'],
    ]);
    expect(preview.unknown).toEqual([
      { kind: 'target', text: 'Talks', meaning: '' },
      { kind: 'coder', text: 'AB', meaning: '' },
    ]);
  });

  it('stands in a terminal too', () => {
    expect(previewText(preview).split('\n')).toContain('  row 2, value: “1” → “-1”');
  });

  it('says when no heading is known', () => {
    expect(toSheetPreview({ ...plan(), rows: 0 }, { columns: {}, meanings: {} }).summary).toBe(
      'No heading is known. Map the columns first.',
    );
  });

  it('tells nothing to change from nothing that can be', () => {
    expect(toSheetPreview(plan(statement({})), { columns: {}, meanings: {} }).summary).toBe(
      'Nothing differs from what is recorded.',
    );
    expect(toSheetPreview(plan(statement({ faults: [fault] })), { columns: {}, meanings: {} }).summary).toBe(
      'Nothing can be imported as it stands.',
    );
  });
});

test.each([
  [[5], 'Row 5'],
  [[5, 6, 7], 'Rows 5 to 7'],
  [[5, 9], 'Rows 5, 9'],
  [[1, 3, 5, 7, 9, 11, 13], 'Rows 1, 3, 5, 7, 9, 11 …'],
])('rows %j are called %s', (lines, words) => {
  expect(rowsWords(lines)).toBe(words);
});

it('a mapping comes back from the form as it was chosen, a column chosen twice with its first heading', () => {
  const mapping = toMapping({
    heading: ['Who', 'By', 'When', 'Nr'],
    column: ['speaker', 'speaker', 'said_on', ''],
    kind: ['actor', 'value', 'target'],
    unknown: ['Ruritania', 'against', 'Talks'],
    meaning: ['new:state', '-2', ''],
  });
  expect(mapping).toEqual({
    columns: { speaker: 'Who', said_on: 'When' },
    meanings: { actor: { Ruritania: 'new:state' }, value: { against: '-2' }, target: {}, coder: {} },
  });
  const headings = toMappedHeadings(
    {
      headings: ['Who', 'Nr'],
      headingRow: 1,
      rows: [
        ['', '1'],
        ['China', '2'],
      ],
    },
    mapping,
  );
  expect(headings).toEqual([
    { heading: 'Who', example: 'China', column: 'speaker' },
    { heading: 'Nr', example: '1', column: '' },
  ]);
  expect(isWhollyMapped(headings)).toBe(false);
});
