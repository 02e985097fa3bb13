import { describe, expect, it } from 'vitest';
import { guessMapping, mappedRows } from './sheet-mapping';

describe('headings', () => {
  it('are found by their names and the usual others, each column once', () => {
    expect(
      guessMapping(['ID', 'Speaker', 'Actor', 'Date', 'Said on', 'Value', 'Position', 'Quotation', 'Nothing']).columns,
    ).toEqual({
      statement: 'ID',
      speaker: 'Speaker',
      said_on: 'Said on',
      value: 'Value',
      quote: 'Quotation',
    });
  });

  it('place cells; rows that hold nothing are passed over, and counted', () => {
    const sheet = {
      headings: ['A', 'B'],
      headingRow: 3,
      rows: [
        ["'=x", ''],
        ['', ' '],
        ['', 'y'],
      ],
    };
    expect(mappedRows(sheet, { columns: { quote: 'A', cue: 'B', venue: 'C' }, meanings: {} })).toEqual([
      { line: 4, cells: { quote: '=x', cue: '' } },
      { line: 6, cells: { quote: '', cue: 'y' } },
    ]);
  });
});
