import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { listStatementsByKey } from '@/lib/data/statement/statements';
import { productVersion } from '@/lib/runtime/product-version';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listContent } from '@/lib/views/list-export/list-files';
import { noteKeys, toListParagraph } from '@/lib/views/list-export/list-paragraph';
import {
  listFileHref,
  listKinds,
  listPageHref,
  parseListFile,
  parseListQuery,
  takeListHref,
} from '@/lib/views/list-export/list-query';
import { formatsOf } from '@/lib/views/export/export-formats';
import { writeExport } from '@/lib/worker/write-export';
import { readList } from './read-list';

const group = 'neighbours-of-afghanistan';
const lists = listKinds.map((kind): [string, Record<string, string>] => [kind, kind === 'group' ? { group } : {}]);

let database: TestDatabase;
let before: number;
const taken = new Map<string, Buffer>();

async function listOf(kind: string, query: Record<string, string>, version = before) {
  const asked = parseListQuery({ ...query, list: kind });
  const list = asked && (await readList(await database.archive(version), asked, 'https://demarche.example'));
  if (!list) throw new Error(`There is no list ${kind}.`);
  return list;
}

const filesOf = async (kind: string, query: Record<string, string>): Promise<Buffer> => {
  const list = await listOf(kind, query);
  return Buffer.concat(await Promise.all(formatsOf('list').map((format) => writeExport(listContent(list), format))));
};
const rowsOf = async (kind: string, query: Record<string, string>) =>
  parse<Record<string, string>>(
    Buffer.from(await writeExport(listContent(await listOf(kind, query)), 'csv')).toString('utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  ).data;

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  before = (await database.archive()).head;
  for (const [kind, query] of lists) taken.set(kind, await filesOf(kind, query));
  const editor = await addPerson(database, 'Edda', 'editor');
  const input = {
    statementKey: 'wang-2021-07-28-taliban-role',
    target: 'issue:taliban-role',
    value: -2,
    reason: '=cmd()',
    settle: true,
    adjudicationSeen: 0,
  } as const;
  expect((await database.writer.command((tx) => annotateStance(tx, input, editor, testInstant))).ok).toBe(true);
});
afterAll(() => database.close());

describe.each(lists)('the list of %s %j', (kind, query) => {
  it('has the same bytes after a later change', async () => {
    expect((await filesOf(kind, query)).equals(taken.get(kind) ?? Buffer.alloc(0))).toBe(true);
  });

  it('has rows, each of which says where it is from and opens a page at the version', async () => {
    const rows = await rowsOf(kind, query);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.about).toContain(`data version ${before}`);
      expect(row.address).toMatch(new RegExp(`^https://demarche\\.example/.*version=${before}`, 'u'));
    }
  });

  it('has data, columns, codebook and settings in its zip', async () => {
    const files = unzipSync(await writeExport(listContent(await listOf(kind, query)), 'zip'));
    expect(Object.keys(files).sort()).toEqual(
      [
        'README.txt',
        'about.json',
        'codebook.md',
        'columns.json',
        'settings.json',
        `${kind}.csv`,
        `${kind}.json`,
      ].sort(),
    );
    expect(strFromU8(files['codebook.md'] ?? new Uint8Array()).length).toBeGreaterThan(1_000);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(`Made with Demarche ${productVersion}.`);
  });

  it('is told with a footnote for all it rests on, and cited', async () => {
    const list = await listOf(kind, query);
    const statements = await listStatementsByKey(await database.archive(before), noteKeys(list));
    const text = toListParagraph(list, statements, (key) => `https://demarche.example/statements/${key}`);
    const [paragraph = '', notes = ''] = text.split('\n\n');
    const marks = new Set([...paragraph.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number)));
    expect([...marks].sort((a, b) => a - b)).toEqual(notes.split('\n').map((_, index) => index + 1));
    expect(text.endsWith(list.citation.plain)).toBe(true);
    expect(list.citation.plain).toContain(`${listPageHref({ kind: list.asked.kind, ...query }, before)}.`);
    expect(JSON.parse(list.citation.csl)).toMatchObject([{ type: 'dataset', version: String(before) }]);
  });
});

describe('movements', () => {
  it('count as the reader chose, and say so', async () => {
    const [plain, more] = [
      await listOf('shifts', { holder: 'china' }),
      await listOf('shifts', { holder: 'china', hearsay: 'yes' }),
    ];
    expect(more.about.counted).toBeGreaterThan(plain.about.counted);
    expect(more.about.counting).toContain('those on another’s word too');
    expect(
      (await rowsOf('shifts', { holder: 'china', since: '2021-06-01' })).every(
        ({ holder, on = '' }) => holder === 'china' && on >= '2021-06-01',
      ),
    ).toBe(true);
  });

  it('say in words that there is none', async () => {
    expect(toListParagraph(await listOf('shifts', {}), [], String)).toContain(
      'No shift found: that takes two statements',
    );
  });
});

describe('an address', () => {
  test.each([
    [{ list: 'groups', group }, 'group: no such part'],
    [{ list: 'group' }, 'what a group answers needs group='],
    [{ list: 'shifts', since: '2021-02-31' }, 'since=2021-02-31 (no such day; a day is written 2021-07-28)'],
    [{ list: 'shifts', on: '2021-07-28' }, 'on: no such part'],
    [{ list: 'actors', hearsay: 'yes' }, 'hearsay: no such part'],
  ])('%j is not understood', (query, reason) => expect(parseListQuery(query)?.ignored).toEqual([reason]));

  test.each([[{ list: 'secrets' }], [{}]])('%j is no list', (query) => expect(parseListQuery(query)).toBeNull());

  test.each([[{ list: 'group', group: 'atlantis' }], [{ list: 'shifts', holder: 'atlantis' }]])(
    '%j names nothing',
    async (query) => {
      const asked = parseListQuery(query);
      expect(asked && (await readList(await database.archive(), asked))).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    const asked = parseListQuery({ list: 'shifts', since: '2021-06-01', holder: 'china', standing: 'yes' });
    if (!asked) throw new Error('No list.');
    expect(takeListHref(asked)).toBe('/take/list?list=shifts&since=2021-06-01&holder=china&standing=yes');
    expect(listFileHref(asked, 'csv', 7, true)).toBe(
      '/export/shifts.csv?since=2021-06-01&holder=china&standing=yes&version=7&bom=yes',
    );
    expect(parseListFile('shifts.csv')).toEqual({ kind: 'shifts', format: 'csv' });
    expect([parseListFile('statements.csv'), parseListFile('shifts.svg'), parseListFile('shifts')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
