import { parse } from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { ExportTable } from './export-table';
import { toCsv } from './csv';

const columns = ['summary', 'value', 'checked'].map((name) => ({ name, means: '' }));
const table = (about: string | null, ...rows: ExportTable['rows'][number][]) => ({ table: { columns, rows }, about });
const read = (text: string) =>
  parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, dynamicTyping: false });

describe('a table as CSV', () => {
  it('opens clean: the same cells come back, whatever is in them', () => {
    const summary = 'He said: "no", and\r\nleft; then, café – “yes” 你好';
    const { data, errors } = read(
      toCsv(table('about, all', { summary, value: -2, checked: false }, { summary: '', value: null, checked: true })),
    );
    expect(errors).toEqual([]);
    expect(data).toEqual([
      { summary, value: '-2', checked: 'false', about: 'about, all' },
      { summary: '', value: '', checked: 'true', about: 'about, all' },
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n=2', '\n=1', '＝1+1'])(
    'a text %j is no formula',
    (summary) => {
      expect(read(toCsv(table('', { summary, value: -2, checked: false }))).data[0]).toMatchObject({
        summary: `'${summary}`,
        value: '-2',
      });
    },
  );

  test.each(['a = b', 'well-known', "'=1", ' x'])('a text %j stays as it is', (summary) => {
    expect(read(toCsv(table('', { summary, value: 1, checked: false }))).data[0]).toMatchObject({ summary });
  });

  it('says what it is without a row, too', () => {
    expect(read(toCsv(table('none of 45 statements'))).data).toEqual([
      { summary: '', value: '', checked: '', about: 'none of 45 statements' },
    ]);
  });

  it('has no column for it where the sheet comes back', () => {
    expect(toCsv(table(null, { summary: 'yes', value: 2, checked: true }))).toBe(
      'summary,value,checked\r\nyes,2,true\r\n',
    );
    expect(toCsv(table(null))).toBe('summary,value,checked\r\n');
  });

  it('begins with a byte order mark where one is asked for', () => {
    expect(toCsv(table(''), true)).toBe('\uFEFFsummary,value,checked,about\r\n');
    expect(toCsv(table(''))).not.toContain('\uFEFF');
  });
});
