import { describe, expect, test } from 'vitest';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import type { Observation } from '@/lib/domain/stance/observation';
import { toEvidenceCell } from './evidence-cell';

const target = anIssue('peace');
const cellOf = (observations: readonly Observation[]) => toEvidenceCell(anActor('china'), target, observations, 2021);

describe('a cell', () => {
  test('shows its counted statements as marks in date order, their number, range and last day', () => {
    const cell = cellOf([
      anObservation({ statementKey: 'a', saidOn: '2021-05-16', value: -2 }),
      anObservation({ statementKey: 'b', saidOn: '2021-07-28', value: 0 }),
    ]);
    expect(cell).toMatchObject({
      href: '/statements?holder=china&target=issue:peace',
      marks: [
        { statementKey: 'a', value: -2 },
        { statementKey: 'b', value: 0 },
      ],
      counted: 2,
      earlier: 0,
      range: '−2 to 0',
      firstSaid: '16 May',
      lastSaid: '28 Jul',
      notes: [],
      words: 'China, Issue peace: 2 statements: −2 16 May 2021; 0 28 July 2021',
    });
  });

  test('keeps to the four newest marks and says how many came before', () => {
    const days = ['2021-05-01', '2021-05-02', '2021-05-03', '2021-05-04', '2021-05-05', '2021-05-06'];
    const cell = cellOf(days.map((saidOn) => anObservation({ statementKey: saidOn, saidOn })));
    expect(cell).toMatchObject({ counted: 6, earlier: 2 });
    expect(cell.marks.map((mark) => mark.statementKey)).toEqual(days.slice(2));
  });

  test('gives the year only to days outside the known one', () => {
    expect(cellOf([anObservation({ saidOn: '2020-02-01', precision: 'month' })]).lastSaid).toBe('Feb 2020');
  });

  test('notes what it does not count, without marks for another’s word', () => {
    const cell = cellOf([
      anObservation({ claimedBy: 'pakistan', value: 2 }),
      anObservation({ modality: 'standing', value: -2, statementKey: 'standing' }),
      anObservation({ openSince: '2026-11-22T10:00:00.000Z', value: -1, statementKey: 'open' }),
    ]);
    expect(cell).toMatchObject({ counted: 0, marks: [], range: null, lastSaid: null });
    expect(cell.notes).toEqual([
      { kind: 'hearsay', n: 1, words: '1 on another’s word', marks: [] },
      { kind: 'standing', n: 1, words: '1 undated general position', marks: [{ statementKey: 'standing', value: -2 }] },
      { kind: 'open', n: 1, words: '1 not settled', marks: [{ statementKey: 'open', value: -1 }] },
    ]);
    expect(cell.words).toBe(
      'China, Issue peace: not counted: 1 on another’s word, 1 undated general position (−2), 1 not settled (−1)',
    );
  });

  test('that never had a value has no mark', () => {
    const cell = cellOf([anObservation({ openSince: '2026-11-22T10:00:00.000Z', value: null })]);
    expect(cell.notes).toEqual([{ kind: 'open', n: 1, words: '1 not settled', marks: [] }]);
  });

  test('without anything leads nowhere', () => {
    expect(cellOf([])).toMatchObject({ href: null, counted: 0, notes: [] });
  });
});
