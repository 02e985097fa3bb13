import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { productVersion } from '@/lib/runtime/product-version';
import { addPerson, testInstant } from '@/lib/testing/people';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { exportContent, parseExportFile } from '@/lib/views/export/export-file';
import { parseExportQuery } from '@/lib/views/export/export-query';
import { toFootnotedText } from '@/lib/views/export/footnotes';
import { writeExport } from '@/lib/worker/write-export';
import { readExport } from './read-export';

const statementKey = 'wang-2021-07-28-taliban-role';
const target = 'issue:taliban-role';
const files = [
  'statements.csv',
  'statements.json',
  'reports.csv',
  'reports.json',
  'scores.csv',
  'scores.json',
  'observations.csv',
  'observations.json',
  'collection.zip',
];

let database: TestDatabase;
let before: number;
const taken = new Map<string, Buffer>();

async function take(file: string, query: Record<string, string>): Promise<Buffer> {
  const asked = parseExportFile(file);
  if (!asked) throw new Error(`No export ${file}.`);
  const parsed = parseExportQuery(query);
  const { parts } = await readExport(await database.archive(parsed.version ?? undefined), parsed);
  return Buffer.from(await writeExport(exportContent(asked.name, parts), asked.format));
}

const rowsOf = (csv: Buffer) =>
  parse<Record<string, string>>(csv.toString('utf8'), { header: true, skipEmptyLines: true });
const values = async (version: number) =>
  rowsOf(await take('scores.csv', { statement: statementKey, target, version: String(version) })).data.map(
    ({ value }) => value,
  );

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const editor = await addPerson(database, 'Edda', 'editor');
  before = (await database.archive()).head;
  for (const file of files) taken.set(file, await take(file, { holder: 'china', version: String(before) }));
  const settled = await database.writer.command((tx) =>
    annotateStance(
      tx,
      { statementKey, target, value: -2, reason: '=cmd()', settle: true, adjudicationSeen: 0 },
      editor,
      testInstant,
    ),
  );
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
    const { data, errors } = rowsOf(
      await take('scores.csv', { statement: statementKey, target, version: String(before + 1) }),
    );
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({ reason: "'=cmd()", checked_by_a_person: 'true' });
  });
});

describe('what an export says of itself', () => {
  it('in JSON: version, codebook, filter, numbers, how many a person checked, citation', async () => {
    const { about, rows } = JSON.parse(
      (await take('observations.json', { holder: 'china', version: String(before) })).toString('utf8'),
    ) as { about: object; rows: unknown[] };
    expect(about).toMatchObject({
      productVersion,
      dataVersion: before,
      codebook: { title: 'Afghanistan 2021', version: 1 },
      filter: 'in the name of China',
      scoresCheckedByAPerson: 0,
      checked: 'Not checked by a person',
      citation: expect.stringContaining(`/statements?holder=china&version=${before}`),
    });
    expect(rows.length).toBeGreaterThan(10);
  });

  it('what counts by the reader’s choice, and what is left out', async () => {
    const about = async (query: Record<string, string>) =>
      (
        JSON.parse(
          (await take('observations.json', { holder: 'china', version: String(before), ...query })).toString('utf8'),
        ) as { about: { counted: number; leftOut: { hearsay?: number }; counting: string } }
      ).about;
    const [plain, with_] = [await about({}), await about({ hearsay: 'yes' })];
    expect(plain.leftOut.hearsay).toBeGreaterThan(0);
    expect(with_.leftOut.hearsay).toBeUndefined();
    expect(with_.counted).toBe(plain.counted + (plain.leftOut.hearsay ?? 0));
    expect(with_.counting).toContain('those on another’s word too');
    const rows = rowsOf(
      await take('observations.csv', { holder: 'china', version: String(before), hearsay: 'yes' }),
    ).data;
    expect(rows.filter(({ counted }) => counted === 'true')).toHaveLength(with_.counted);
  });

  it('of statements named one by one: these, and the address of their list', async () => {
    const text = (
      await take('statements.json', {
        ids: `${statementKey}~us-2021-04-withdrawal-announcement`,
        version: String(before),
      })
    ).toString('utf8');
    const { about, rows } = JSON.parse(text) as { about: { address: string }; rows: { statement: string }[] };
    expect(rows.map(({ statement }) => statement).sort()).toEqual(['us-2021-04-withdrawal-announcement', statementKey]);
    expect(about.address).toContain(`/statements?ids=${statementKey}~us-`);
  });

  it('in CSV: in each row', () => {
    const { data, errors } = rowsOf(taken.get('statements.csv') ?? Buffer.alloc(0));
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ about }) => about)).size).toBe(1);
    expect(data[0]?.about).toMatch(
      new RegExp(
        String.raw`data version \d+ \(.*\), codebook version 1: in the name of China, \d+ statements\. ` +
          String.raw`.*Not checked by a person\. Made with Demarche \d+\.\d+\.\d+\.$`,
      ),
    );
  });

  it('in the zip: data, columns, codebook and settings, all at one fixed time', () => {
    const zipped = unzipSync(taken.get('collection.zip') ?? new Uint8Array());
    expect(Object.keys(zipped)).toEqual(
      expect.arrayContaining([
        'README.txt',
        'about.json',
        'codebook.md',
        'columns.json',
        'settings.json',
        'scores.csv',
        'reports.json',
      ]),
    );
    expect(strFromU8(zipped['settings.json'] ?? new Uint8Array())).toContain('"holder": "china"');
    expect(strFromU8(zipped['README.txt'] ?? new Uint8Array())).toContain(`Made with Demarche ${productVersion}.`);
    expect(Buffer.from(zipped['statements.csv'] ?? []).equals(taken.get('statements.csv') ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  it('holds no more of an article than the quotes', async () => {
    const { data } = rowsOf(await take('reports.csv', { version: String(before) }));
    const longest = Math.max(...data.map(({ quote = '', start, end }) => quote.length - (Number(end) - Number(start))));
    expect(longest).toBeLessThanOrEqual(1);
  });
});

describe('a statement withdrawn since', () => {
  it('is not in an export of the version before, and is named there', async () => {
    const withdrawn = await freshDatabase({ seeded: true });
    const { head } = await withdrawn.archive();
    await withdrawStatement(withdrawn, statementKey, testInstant);
    const { parts } = await readExport(await withdrawn.archive(head), parseExportQuery({ holder: 'china' }));
    expect(parts.about.withdrawnSince).toEqual([statementKey]);
    expect(parts.source.statements.map(({ key }) => key)).not.toContain(statementKey);
    const csv = rowsOf(Buffer.from(await writeExport(exportContent('statements', parts), 'csv'))).data;
    expect(csv[0]?.about).toContain(`1 statement withdrawn since is not shown: ${statementKey}.`);
    await withdrawn.close();
  });
});

it('becomes a footnoted paragraph: speaker, day, outlet, quote, stance and the address at the version', async () => {
  const { parts } = await readExport(await database.archive(before), parseExportQuery({ statement: statementKey }));
  const text = toFootnotedText(parts.source.statements, parts.source.statementAddress, parts.about.citation);
  expect(text).toMatch(
    new RegExp(
      String.raw`^Wang tells the Taliban delegation .* \(28 July 2021\)\.\[1\]\n\n` +
        String.raw`\[1\] Wang Yi, 28 July 2021\. .+: “.+”.* Coded: .*\+1 toward A recognised Taliban role.* ` +
        String.raw`Not checked by a person\. `,
      's',
    ),
  );
  expect(text).toContain(`/statements/${statementKey}?version=${before}\n`);
});
