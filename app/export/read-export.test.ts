import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { annotateStance } from '@/lib/commands/annotate-stance';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { toExportFile } from '@/lib/views/export/export-file';
import { parseExportFile, parseExportQuery } from '@/lib/views/export/export-query';
import { toFootnotedText } from '@/lib/views/export/footnotes';
import { readExport } from './read-export';

const statementKey = 'wang-2021-07-28-taliban-role';
const target = 'issue:taliban-role';
const files = ['statements.csv', 'statements.json', 'reports.csv', 'reports.json', 'scores.csv', 'scores.json', 'observations.csv', 'observations.json', 'collection.zip'];

let database: TestDatabase;
let before: number;
const taken = new Map<string, Buffer>();

async function take(file: string, query: Record<string, string>): Promise<Buffer> {
  const asked = parseExportFile(file);
  if (!asked) throw new Error(`No export ${file}.`);
  const parsed = parseExportQuery(query);
  const { parts } = await readExport(await database.archive(parsed.version ?? undefined), parsed);
  return Buffer.from(toExportFile(asked.name, asked.format, parts));
}

const rowsOf = (csv: Buffer) => parse<Record<string, string>>(csv.toString('utf8'), { header: true, skipEmptyLines: true });
const values = async (version: number) =>
  rowsOf(await take('scores.csv', { statement: statementKey, target, version: String(version) })).data.map(({ value }) => value);

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const editor = await addPerson(database, 'Edda', 'editor');
  before = (await database.archive()).head;
  for (const file of files) taken.set(file, await take(file, { holder: 'china', version: String(before) }));
  const settled = await database.writer.command((tx) =>
    annotateStance(tx, { statementKey, target, value: -2, reason: '=cmd()', settle: true, adjudicationSeen: 0 }, editor, testInstant));
  expect(settled.ok).toBe(true);
});
afterAll(() => database.close());

describe('an export pinned to a version', () => {
  test.each(files)('%s has the same bytes after later changes', async (file) => {
    const again = await take(file, { holder: 'china', version: String(before) });
    expect(again.equals(taken.get(file) ?? Buffer.alloc(0))).toBe(true);
  });

  it('has the value that stood then, and the newer one in the newest', async () => {
    expect(await values(before)).toEqual(['1']);
    expect(await values(before + 1)).toEqual(['-2']);
  });

  it('makes a formula in a reason harmless', async () => {
    const { data, errors } = rowsOf(await take('scores.csv', { statement: statementKey, target, version: String(before + 1) }));
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({ reason: "'=cmd()", checked_by_a_person: 'true' });
  });
});

describe('what an export says of itself', () => {
  it('in JSON: version, codebook, filter, numbers, how many a person checked, citation', async () => {
    const { about, rows } = JSON.parse((await take('observations.json', { holder: 'china', version: String(before) })).toString('utf8')) as { about: object; rows: unknown[] };
    expect(about).toMatchObject({
      dataVersion: before, codebook: { title: 'Afghanistan 2021', version: 1 }, filter: 'in the name of China', scoresCheckedByAPerson: 0,
      checked: 'Not checked by a person', citation: expect.stringContaining(`/statements?holder=china&version=${before}`),
    });
    expect(rows.length).toBeGreaterThan(10);
  });

  it('in CSV: in each row', () => {
    const { data, errors } = rowsOf(taken.get('statements.csv') ?? Buffer.alloc(0));
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ about }) => about)).size).toBe(1);
    expect(data[0]?.about).toMatch(/data version \d+ \(.*\), codebook version 1: in the name of China, \d+ statements\. .*Not checked by a person\.$/);
  });

  it('in the zip: data, columns, codebook and settings, all at one fixed time', () => {
    const zipped = unzipSync(taken.get('collection.zip') ?? new Uint8Array());
    expect(Object.keys(zipped)).toEqual(expect.arrayContaining(['README.txt', 'about.json', 'codebook.md', 'columns.json', 'settings.json', 'scores.csv', 'reports.json']));
    expect(strFromU8(zipped['settings.json'] ?? new Uint8Array())).toContain('"holder": "china"');
    expect(Buffer.from(zipped['statements.csv'] ?? []).equals(taken.get('statements.csv') ?? Buffer.alloc(0))).toBe(true);
  });

  it('holds no more of an article than the quotes', async () => {
    const { data } = rowsOf(await take('reports.csv', { version: String(before) }));
    const longest = Math.max(...data.map(({ quote = '', start, end }) => quote.length - (Number(end) - Number(start))));
    expect(longest).toBeLessThanOrEqual(1);
  });
});

it('becomes a footnoted paragraph: speaker, day, outlet, quote, stance and the address at the version', async () => {
  const { parts } = await readExport(await database.archive(before), parseExportQuery({ statement: statementKey }));
  const text = toFootnotedText(parts.source.statements, parts.source.statementAddress, parts.about.citation);
  expect(text).toMatch(/^Wang tells the Taliban delegation .* \(28 July 2021\)\.\[1\]\n\n\[1\] Wang Yi, 28 July 2021\. .+: “.+”.* Coded: .*\+1 toward A recognised Taliban role.* Not checked by a person\. /s);
  expect(text).toContain(`/statements/${statementKey}?version=${before}\n`);
});
