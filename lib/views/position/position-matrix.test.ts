import { describe, expect, test } from 'vitest';
import { anActorTarget, anIssue, anObservation } from '@/lib/testing/observation';
import { filledCells, toPositionMatrix } from './position-matrix';

const peace = anIssue('peace', 1);
const troops = anIssue('troops', 0);

describe('the matrix', () => {
  const matrix = toPositionMatrix([
    anObservation({ target: peace, holder: 'pakistan', claimedBy: 'china' }),
    anObservation({ target: peace, holder: 'china', statementKey: 'b' }),
    anObservation({ target: peace, holder: 'china', statementKey: 'a', saidOn: '2020-02-01' }),
    anObservation({ target: troops, holder: 'united-states', modality: 'standing' }),
    anObservation({ target: anActorTarget('taliban'), holder: 'china', value: -1 }),
  ]);

  test('has a column for each holder, most statements of its own account first, then by name', () => {
    expect(matrix.holders.map(({ slug }) => slug)).toEqual(['china', 'pakistan', 'united-states']);
  });

  test('has a row for each target: issues in the codebook’s order, then actors', () => {
    expect(matrix.rows.map(({ target }) => target.key)).toEqual(['issue:troops', 'issue:peace', 'actor:taliban']);
  });

  test('puts marks in date order and leaves unsaid the year of the newest statement', () => {
    const cell = matrix.rows[1]?.cells[0];
    expect(cell?.marks.map(({ statementKey }) => statementKey)).toEqual(['a', 'b']);
    expect(cell).toMatchObject({ firstSaid: '1 Feb 2020', lastSaid: '28 Jul' });
  });

  test('has an empty cell where nothing was found', () => {
    expect(matrix.rows[0]?.cells[0]).toMatchObject({ href: null, counted: 0 });
    expect(filledCells(matrix).map(({ key }) => key)).toEqual([
      'united-states issue:troops',
      'china issue:peace',
      'pakistan issue:peace',
      'china actor:taliban',
    ]);
  });

  test('counts as its cells do', () => {
    expect(matrix.count.counted).toBe(filledCells(matrix).reduce((sum, cell) => sum + cell.counted, 0));
    expect(matrix.count).toMatchObject({ counted: 3, hearsay: 1, standing: 1 });
  });

  test('moves no column when a score opens', () => {
    const before = [anObservation({ holder: 'taliban' }), anObservation({ holder: 'china' })];
    const after = [
      anObservation({ holder: 'taliban' }),
      anObservation({ holder: 'china', openSince: '2026-11-22T10:00:00.000Z' }),
    ];
    const order = (observations: typeof before) => toPositionMatrix(observations).holders.map(({ slug }) => slug);
    expect(order(after)).toEqual(order(before));
  });
});
