import { unzipSync } from 'fflate';
import { NextRequest } from 'next/server';
import { parse } from 'papaparse';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ListFiles, PictureFiles, TableFiles } from '@/components/download/export-files';
import { ListMenu } from '@/components/download/list-menu';
import { PictureMenu, PositionsMenu } from '@/components/download/picture-menu';
import { TableMenu } from '@/components/download/table-menu';
import { closeConnections } from '@/lib/data/archive';
import { listStatements } from '@/lib/data/statement/statements';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { codingsContent } from '@/lib/views/export/codings-table';
import {
  exportFormats,
  formatsOf,
  readFileName,
  type ExportFormat,
  type ExportKind,
  type FormatHolds,
} from '@/lib/views/export/export-formats';
import { parseSheet } from '@/lib/worker/parse-sheet';
import { GET } from './[file]/route';
import { sendExport } from './send-file';

const formats = Object.keys(exportFormats) as ExportFormat[];
const every = formats.flatMap((format) => exportFormats[format].of.map((kind) => [format, kind] as const));
const filter = { rule: defaultCounting, on: null };
/** Of the addresses in menus; files are asked for at the newest. */
const version = 7;

/** The name of one export of each kind, and the query it needs. */
const one: Readonly<Record<ExportKind, readonly [name: string, query: string]>> = {
  table: ['statements', 'holder=china'],
  collection: ['collection', 'holder=china'],
  list: ['shifts', 'holder=china'],
  picture: ['picture', 'target=issue:taliban-role'],
  positions: ['positions', 'holder=china'],
  codings: ['codings', ''],
};

/** What a format's own reader finds in a file; it throws where the file is none. */
const readers: Readonly<Record<ExportFormat, (bytes: Buffer) => unknown>> = {
  svg: async (bytes) => (await sharp(bytes).metadata()).format,
  png: async (bytes) => (await sharp(bytes).metadata()).format,
  xlsx: async (bytes) => {
    const read = await parseSheet(bytes);
    return read.ok && read.value.rows.length > 0;
  },
  csv: (bytes) => {
    const { data, errors } = parse(bytes.toString('utf8'), { header: true, skipEmptyLines: true });
    return errors.length === 0 && data.length > 0;
  },
  json: (bytes) => Object.keys(JSON.parse(bytes.toString('utf8')) as object).includes('about'),
  zip: (bytes) => Object.keys(unzipSync(bytes)).includes('README.txt'),
};
const found: Readonly<Record<ExportFormat, unknown>> = {
  svg: 'svg',
  png: 'png',
  xlsx: true,
  csv: true,
  json: true,
  zip: true,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
beforeEach(() => void vi.stubEnv('DATABASE_URL', database.url));
afterAll(async () => {
  await closeConnections();
  await database.close();
});

async function answerOf(format: ExportFormat, kind: ExportKind): Promise<Response> {
  const [name, query] = one[kind];
  const archive = await database.archive();
  const request = new NextRequest(`http://demarche.example/export/${name}.${format}?${query}&version=${archive.head}`);
  if (kind !== 'codings') return GET(request, { params: Promise.resolve({ file: `${name}.${format}` }) });
  const content = codingsContent(await listStatements(archive, { limit: 50 }), archive.head);
  return sendExport(request, { content, format, bom: true, name });
}

describe.each(every)('%s of a %s', (format, kind) => {
  it('is answered with its media type, a name that ends so, and what its own reader reads', async () => {
    const answer = await answerOf(format, kind);
    const { mediaType, inline } = exportFormats[format];
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^${inline ? 'inline' : 'attachment'}; filename="[a-z0-9-]+\\.${format}"$`, 'u'),
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBeGreaterThan(200);
    expect(await readers[format](bytes)).toBe(found[format]);
  });
});

const kinds = [...new Set(every.map(([, kind]) => kind))];
const missing = kinds.flatMap((kind) =>
  formats.filter((format) => !exportFormats[format].of.includes(kind)).map((format) => [kind, format] as const),
);

test.each(missing)('a %s does not come as %s', (kind, format) => {
  const [name] = one[kind];
  expect(readFileName(`${name}.${format}`, kind, [name])).toBeNull();
});

/** Names and addresses of all links, as they are read. */
function linksOf(node: ReactNode): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const [, href = '', words = ''] of renderToStaticMarkup(node).matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^<]*)/gu))
    links.set(words, [...(links.get(words) ?? []), href.replaceAll('&amp;', '&')]);
  return links;
}

const china = { choice: { filter: { holder: 'china' } }, version };
const shifts = { asked: { kind: 'shifts' as const }, version };
const picture = { asked: { kind: 'picture' as const, holders: [], targets: ['issue:taliban-role'], filter }, version };

/** Each menu and list of files: what it calls the parts it offers, of which kind these are, and their files' name. */
const menus: readonly (readonly [
  name: string,
  node: ReactNode,
  parts: readonly (readonly [kind: ExportKind, holds: FormatHolds, file: string, words: string])[],
])[] = [
  [
    'of tables',
    <TableMenu {...china} address="/statements" />,
    [
      ['table', 'rows', 'statements', 'Statements, '],
      ['table', 'rows', 'observations', 'Stances, '],
      ['collection', 'everything', 'collection', 'Everything, '],
    ],
  ],
  [
    'of a list',
    <ListMenu {...shifts} />,
    [
      ['list', 'rows', 'shifts', 'The list, '],
      ['list', 'everything', 'shifts', 'Everything, '],
    ],
  ],
  [
    'of a picture',
    <PictureMenu {...picture} />,
    [
      ['picture', 'drawing', 'picture', 'Picture, '],
      ['picture', 'rows', 'picture', 'Its table, '],
      ['picture', 'everything', 'picture', 'All of it, '],
    ],
  ],
  [
    'of positions',
    <PositionsMenu holder="china" filter={filter} version={version} />,
    [['positions', 'rows', 'positions', 'The table, ']],
  ],
  [
    'of a page of tables',
    <TableFiles {...china} />,
    [
      ...(['statements', 'reports', 'scores', 'observations'] as const).map(
        (table) => ['table', 'rows', table, ''] as const,
      ),
      ['collection', 'everything', 'collection', ''],
    ],
  ],
  [
    'of a page of a list',
    <ListFiles {...shifts} />,
    [
      ['list', 'rows', 'shifts', ''],
      ['list', 'everything', 'shifts', ''],
    ],
  ],
  [
    'of a page of a picture',
    <PictureFiles {...picture} />,
    [
      ['picture', 'drawing', 'picture', ''],
      ['picture', 'rows', 'picture', ''],
      ['picture', 'everything', 'picture', ''],
    ],
  ],
];

test.each(menus)('the menu %s names each format in the words of the table', (_, node, parts) => {
  const links = linksOf(node);
  for (const [kind, holds, file, before] of parts) {
    expect(formatsOf(kind, holds).length).toBeGreaterThan(0);
    for (const format of formatsOf(kind, holds)) {
      const { words, marked } = exportFormats[format];
      const start = `/export/${file}.${format}?`;
      expect(links.get(`${before}${words}`)?.some((href) => href.startsWith(start))).toBe(true);
      if (before === '' && marked !== null)
        expect(links.get(marked)?.some((href) => href.startsWith(start) && href.endsWith('&bom=yes'))).toBe(true);
    }
  }
});

test('no menu offers a file that is not in the table', () => {
  const hrefs = menus.flatMap(([, node]) => [...linksOf(node).values()].flat());
  const files = hrefs.flatMap((href) => /^\/export\/([^?]+)/u.exec(href)?.[1] ?? []);
  const offered = new Set(
    menus.flatMap(([, , parts]) =>
      parts.flatMap(([kind, holds, file]) => formatsOf(kind, holds).map((format) => `${file}.${format}`)),
    ),
  );
  expect(new Set(files)).toEqual(offered);
});
