import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { saysTheSame } from './edited-cells';
import { guardFormula, runsAsFormula, unguardFormula } from './formula-guard';
import { readDays, readList, readPrincipal, readValue } from './read-cells';
import { columnLetters } from './sheet';
import { guessMapping, mappedRows } from './sheet-mapping';

test.each([
  ['2021-07-28', ['2021-07-28']],
  ['2021-07-28T10:00:00Z', ['2021-07-28']],
  ['2021/7/8', ['2021-07-08']],
  ['44405', ['2021-07-28']],
  ['44405.5', ['2021-07-28']],
  ['28 July 2021', ['2021-07-28']],
  ['July 28, 2021', ['2021-07-28']],
  ['28. Jul 2021', ['2021-07-28']],
  ['28.07.2021', ['2021-07-28']],
  ['6.7.21', ['2021-07-06']],
  ['28/07/2021', ['2021-07-28']],
  ['07/28/2021', ['2021-07-28']],
  ['6/7/2021', ['2021-07-06', '2021-06-07']],
  ['7/7/2021', ['2021-07-07']],
  ['2021-02-30', []],
  ['soon', []],
  ['', []],
  ['July 2021', []],
  ['12', []],
  ['2021', []],
])('the day %s may be %j', (cell, days) => {
  expect(readDays(cell)).toEqual(days);
});

test.each([
  ['2', 2],
  ['+1', 1],
  ['-2', -2],
  ['−2', -2],
  ['–1', -1],
  ['0', 0],
  ['-0', 0],
  ['1.0', 1],
  ['2,00', 2],
  ['3', null],
  ['1.5', null],
  ['', null],
  ['one', null],
  ['11', null],
])('the value %s is %j', (cell, value) => {
  expect(readValue(cell)).toBe(value);
});

it('guards every text from being run, numbers aside, and gives it back exactly', () => {
  const odd = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t]?.{0,5}$/u));
  fc.assert(
    fc.property(odd, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(/^[=+\-@\t\r\n]/u.test(guardFormula(text))).toBe(false);
      if (!runsAsFormula.test(text)) expect(guardFormula(text)).toBe(text);
    }),
  );
});

test.each([
  ['said_on', '28/07/2021', '2021-07-28', true],
  ['said_on', '7/6/2021', '2021-07-06', true],
  ['said_on', '2021-07-29', '2021-07-28', false],
  ['said_on', '', '2021-07-28', false],
  ['value', '2.0', '2', true],
  ['value', '', '2', false],
  ['value', '1', '', false],
  ['start', '120.0', '120', true],
  ['start', '', '120', false],
  ['quote', 'a\r\nb ', 'a\nb', true],
  ['summary', 'A', 'a', false],
] as const)('a cell of %s with %j says the same as %j: %j', (column, cell, written, same) => {
  expect(saysTheSame(column, cell, written)).toBe(same);
});

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

it('parts lists and names principals with who claims them', () => {
  expect(readList('China; the Taliban\nPakistan |')).toEqual(['China', 'the Taliban', 'Pakistan']);
  expect(readPrincipal('taliban (claimed by china)')).toEqual({ actor: 'taliban', claimedBy: 'china' });
  expect(readPrincipal('Taliban (on the word of China)')).toEqual({ actor: 'Taliban', claimedBy: 'China' });
  expect(readPrincipal('nato')).toEqual({ actor: 'nato', claimedBy: null });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i goes by %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
