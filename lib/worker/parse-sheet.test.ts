import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/universal';
import { describe, expect, it, test } from 'vitest';
import { parseSheet } from './parse-sheet';
import { readSheet } from './read-sheet';
import { writeWorkbook } from './write-workbook';

const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

const expected = {
  headings: ['Who', 'Said'],
  headingRow: 1,
  rows: [
    ['China', 'A, “b”; c\nd'],
    ['Türkei', '-2'],
  ],
};

test.each([
  ['commas', strToU8('Who,Said\r\nChina,"A, “b”; c\nd"\r\nTürkei,-2\r\n')],
  ['a byte order mark', strToU8('\uFEFFWho,Said\nChina,"A, “b”; c\nd"\nTürkei,-2')],
  ['semicolons', strToU8('Who;Said\nChina;"A, “b”; c\nd"\nTürkei;-2')],
  ['tabs', strToU8('Who\tSaid\nChina\t"A, “b”; c\nd"\nTürkei\t-2')],
  ['a named separator', strToU8('sep=;\r\nWho;Said\nChina;"A, “b”; c\nd"\nTürkei;-2')],
  ['UTF-16', utf16('Who\tSaid\nChina\t"A, “b”; c\nd"\nTürkei\t-2')],
  ['Windows-1252', new Uint8Array([...Buffer.from('Who,Said\nChina,"A, \x93b\x94; c\nd"\nT\xfcrkei,-2', 'latin1')])],
])('reads a text file with %s', async (_, bytes) => {
  expect(await parseSheet(bytes)).toEqual({ ok: true, value: expected });
});

describe('a workbook', () => {
  it('is read back as it was written, whatever stands in its cells', async () => {
    const odd = [
      '=1+1',
      "'=1+1",
      '  two spaces ',
      'a\nb\n\nc',
      '_x0041_ and _x000D_',
      '2021-07-28',
      '<&>"',
      '007',
      '1e5',
      '😀',
    ];
    const bytes = await writeWorkbook('Codings', [['Text', 'Number'], ...odd.map((text, index) => [text, index - 2])]);
    const read = await parseSheet(bytes);
    expect(read.ok && read.value.rows).toEqual(odd.map((text, index) => [text, String(index - 2)]));
    expect(
      await writeWorkbook('Codings', [['Text', 'Number'], ...odd.map((text, index) => [text, index - 2])]),
    ).toEqual(bytes);
  });

  it('gives days as ISO text, numbers, and of formulas what is stored', async () => {
    const cells = [
      [
        { value: 'Day', type: String },
        { value: 'N', type: String },
      ],
      [
        { value: new Date('2021-07-28T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
        { value: -2, type: Number },
      ],
    ];
    const blob = await writeXlsx(cells).toBlob();
    const read = await parseSheet(new Uint8Array(await blob.arrayBuffer()));
    expect(read.ok && read.value.rows).toEqual([['2021-07-28', '-2']]);
  });
});

it('names columns without a heading, keeps headings apart, and counts rows as the spreadsheet does', async () => {
  const read = await parseSheet(strToU8('\n,,\nA,,A\n1,2,3\n,,\n4,5,6,7\n,,\n'));
  expect(read).toEqual({
    ok: true,
    value: {
      headings: ['A', 'Column B', 'A (2)', 'Column D'],
      headingRow: 3,
      rows: [
        ['1', '2', '3'],
        ['', '', ''],
        ['4', '5', '6', '7'],
      ],
    },
  });
});

test.each([
  ['nothing below the headings', strToU8('A,B\n'), /no rows/],
  ['a quotation mark that is not closed', strToU8('A,B\n1,"2\n3,4'), /^Row 2: a quotation mark/],
  ['too many rows', strToU8(`A\n${'1\n'.repeat(20_001)}`), /20001 rows/],
  ['too many columns', strToU8(`${'a,'.repeat(250)}\n1`), /columns/],
  ['a cell that is too long', strToU8(`A\n1\n${'x'.repeat(40_000)}`), /^Row 3 has a cell/],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('hello') }), /no workbook/],
  ['a broken zip', strToU8('PK\x03\x04 and no more'), /no workbook/],
  [
    'a zip that unpacks to more than it may',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000) }),
    /100 MB/,
  ],
  ['an older workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.xls/],
])('refuses %s', async (_, bytes, message) => {
  const read = await parseSheet(bytes);
  expect(read.ok ? null : read.refusal.message).toMatch(message);
});

it('reads in a process of its own, and refuses a file that is too large', async () => {
  expect(await readSheet(strToU8('Who,Said\nChina,yes'))).toMatchObject({
    ok: true,
    value: { rows: [['China', 'yes']] },
  });
  expect(await readSheet(new Uint8Array(5_000_001))).toMatchObject({
    refusal: { message: expect.stringContaining('5 MB') },
  });
}, 60_000);
