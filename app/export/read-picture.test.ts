import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { toEmbedPage } from '@/lib/views/picture/embed-page';
import { toPictureCitation, toPositionCitation } from '@/lib/views/picture/picture-citation';
import { pictureContent } from '@/lib/views/picture/picture-files';
import { parsePictureFile } from '@/lib/views/picture/picture-links';
import { parsePictureQuery } from '@/lib/views/picture/picture-query';
import { writeExport } from '@/lib/worker/write-export';
import { readPicture } from './read-picture';

const statementKey = 'wang-2021-07-28-taliban-role';
const target = 'issue:taliban-role';
const files: readonly (readonly [string, Record<string, string>])[] = [
  ...['svg', 'csv', 'json', 'zip'].map((format) => [`picture.${format}`, { target }] as const),
  ...['svg', 'csv', 'json'].map((format) => [`matrix.${format}`, {}] as const),
  ...['svg', 'json'].map((format) => [`spectrum.${format}`, { target, on: '2021-06-30' }] as const),
  ['positions.csv', { holder: 'china' }],
  ...['svg', 'csv', 'zip'].map(
    (format) =>
      [
        `compare.${format}`,
        {
          actors: 'china,united-states',
          targets: `${target},issue:troop-withdrawal`,
          from: '2021-05-20',
          hidden: 'united-states',
        },
      ] as const,
  ),
  ['dyads.svg', {}],
  ['dyad.svg', { actors: 'china,taliban' }],
  ['picture.svg', { actors: 'china,taliban', targets: `${target},issue:troop-withdrawal` }],
];

let database: TestDatabase;
let before: number;
const taken = new Map<string, Buffer>();

async function pictureOf(file: string, query: Record<string, string>, version = before) {
  const asked = parsePictureFile(file);
  if (!asked) throw new Error(`No picture ${file}.`);
  const picture = await readPicture(
    await database.archive(version),
    parsePictureQuery(query, asked.kind),
    'https://demarche.example',
  );
  if (!picture) throw new Error(`Nothing at ${file}.`);
  return { picture, format: asked.format };
}

async function take(file: string, query: Record<string, string>, version = before): Promise<Buffer> {
  const { picture, format } = await pictureOf(file, query, version);
  return Buffer.from(await writeExport(pictureContent(picture), format));
}

const nameOf = (file: string, query: object): string => `${file} ${JSON.stringify(query)}`;
const rowsOf = (csv: Buffer) =>
  parse<Record<string, string>>(csv.toString('utf8'), { header: true, skipEmptyLines: true }).data;

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const editor = await addPerson(database, 'Edda', 'editor');
  before = (await database.archive()).head;
  for (const [file, query] of files) taken.set(nameOf(file, query), await take(file, query));
  const input = { statementKey, target, value: -2, reason: '=cmd()', settle: true, adjudicationSeen: 0 } as const;
  expect((await database.writer.command((tx) => annotateStance(tx, input, editor, testInstant))).ok).toBe(true);
});
afterAll(() => database.close());

describe('a picture pinned to a version', () => {
  test.each(files)('%s of %j has the same bytes after a later correction', async (file, query) => {
    expect((await take(file, query)).equals(taken.get(nameOf(file, query)) ?? Buffer.alloc(0))).toBe(true);
  });

  it('is another one at the newest version', async () => {
    const newer = (await take('picture.svg', { target }, before + 1)).toString('utf8');
    expect(newer).not.toBe(taken.get(nameOf('picture.svg', { target }))?.toString('utf8'));
    expect(newer).toContain(`Data version ${before + 1}`);
  });

  it('is a PNG of two pixels to one', async () => {
    const png = await take('picture.png', { target });
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1920]);
  });
});

describe('what a picture says of itself', () => {
  it('in the SVG: number, period, filter, codebook, version, source, checking, and how small the collection is', () => {
    const svg = taken.get(nameOf('picture.svg', { target }))?.toString('utf8') ?? '';
    expect(svg).toMatch(
      new RegExp(
        String.raw`<desc>\d+ statements, .* Counted: official statements.* Left out: ` +
          String.raw`.*Codebook Afghanistan 2021, version 1\. Data version \d+ \(22 November 2026\)\. ` +
          String.raw`Not checked by a person\. Five articles: a demonstration, not a sample\. ` +
          String.raw`Source: Demarche \d+\.\d+\.\d+, https://demarche\.example/issues/taliban-role\?version=\d+#over-time</desc>`,
        'u',
      ),
    );
  });

  it('in JSON: settings of the arithmetic and of what is counted', async () => {
    const { settings } = JSON.parse(
      (await take('positions.json', { holder: 'china', hearsay: 'yes' })).toString('utf8'),
    ) as { settings: object };
    expect(settings).toMatchObject({
      counting: { hearsay: true, duplicates: 'utterance' },
      position: { noise: 0.7, interval: 0.8 },
      reliability: { iterations: 1000 },
    });
  });

  it('in the zip: the same SVG, the observations and the settings', () => {
    const zipped = unzipSync(taken.get(nameOf('picture.zip', { target })) ?? new Uint8Array());
    expect(Object.keys(zipped).sort()).toEqual([
      'README.txt',
      'codebook.md',
      'columns.json',
      'observations.csv',
      'picture.json',
      'picture.svg',
      'positions.csv',
      'settings.json',
    ]);
    expect(strFromU8(zipped['picture.svg'] ?? new Uint8Array())).toBe(
      taken.get(nameOf('picture.svg', { target }))?.toString('utf8'),
    );
  });
});

it('leaves off whom the reader hides, and says so in the file and in the address', async () => {
  const { picture } = await pictureOf('picture.svg', { target: 'issue:troop-withdrawal', hidden: 'china' });
  expect(picture.observations.map(({ holder }) => holder.slug)).not.toContain('china');
  expect(picture.notes.join(' ')).toMatch(/Hidden: China \(\d+\)\./u);
  expect(picture.address).toBe(
    `https://demarche.example/issues/troop-withdrawal?hidden=china&version=${before}#over-time`,
  );
});

it('cuts a comparison to its period, and says what lies outside', async () => {
  const query = {
    actors: 'china,united-states',
    targets: 'issue:troop-withdrawal',
    from: '2021-05-20',
    to: '2021-06-30',
  };
  const { picture } = await pictureOf('compare.svg', query);
  expect(picture.observations.every(({ saidOn }) => saidOn >= '2021-05-20' && saidOn <= '2021-06-30')).toBe(true);
  expect(picture.notes[0]).toMatch(
    new RegExp(
      String.raw`^Shown is what was said in 20 May – 30 June 2021; outside of it, \d+ statements, ` +
        String.raw`on which positions and lines rest too\.$`,
      'u',
    ),
  );
  expect(picture.address).toContain(
    '/compare?actors=china,united-states&targets=issue:troop-withdrawal&from=2021-05-20&to=2021-06-30&version=',
  );
  const { picture: none } = await pictureOf('compare.svg', { ...query, from: '2030-01-01', to: '2030-02-01' });
  expect(none.claim).toMatch(/^Nothing drawn of \d+ statements found$/u);
});

describe('positions', () => {
  it('have a mean only where a label is allowed, and say what is missing elsewhere', () => {
    const rows = rowsOf(taken.get(nameOf('matrix.csv', {})) ?? Buffer.alloc(0));
    expect(new Set(rows.map(({ standing }) => standing))).toEqual(new Set(['known', 'too-few', 'none']));
    for (const { standing, label, mean, low, high, variance, lacks, words } of rows) {
      expect([label, mean, low, high, variance].every((cell) => (cell !== '') === (standing === 'known'))).toBe(true);
      expect(lacks !== '').toBe(standing === 'too-few');
      expect(words !== '').toBe(standing !== 'none');
    }
  });

  it('are cited with day, version and checking', async () => {
    const { picture } = await pictureOf('picture.svg', { holder: 'china', target, on: '2021-06-30' });
    const [line] = picture.lines;
    if (!line) throw new Error('No position.');
    const { plain, bibtex, csl } = toPositionCitation(picture, line).citation;
    expect(plain).toMatch(
      new RegExp(
        String.raw`China on A recognised Taliban role, position on 30 June 2021: .*` +
          String.raw`Not checked by a person\. Data version \d+, codebook version 1 ` +
          String.raw`.*on=2021-06-30&version=\d+#on-issue-taliban-role-title\.$`,
        'u',
      ),
    );
    expect(bibtex).toContain(`@misc{demarche-china-issue-taliban-role-2021-06-30-version-${before},`);
    expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset', version: String(before) }]);
    expect(toPictureCitation(picture).plain).toContain('China on A recognised Taliban role');
  });
});

it('an embedded picture has no script, leaves its frame by its links, and says that newer data may exist', async () => {
  const { picture } = await pictureOf('picture.svg', { target });
  const page = toEmbedPage(picture, true);
  expect(page).not.toMatch(/<script|<link|@import|src=/u);
  expect([...page.matchAll(/<a [^>]*>/gu)].every(([tag]) => tag.includes('target="_top"'))).toBe(true);
  expect(page).toContain(`As of data version ${before}: newer data may exist.`);
  expect(toEmbedPage(picture, false)).not.toContain('newer data may exist');
});

describe('an address', () => {
  test.each([
    ['picture', {}, /needs holder= or target=/u],
    ['picture', { target: 'peace' }, /target=/u],
    ['picture', { target, targets: target }, /target=/u],
    ['spectrum', { holder: 'china', target }, /one target=/u],
    ['matrix', { colour: 'red' }, /colour: no such part/u],
    ['picture', { target, on: '2021-02-31' }, /on=2021-02-31/u],
    ['picture', { target, from: '2021-05-20' }, /from: no such part/u],
    ['compare', { actors: 'china' }, /needs actors= and targets=/u],
    ['compare', { actors: 'china', targets: target, hidden: 'taliban' }, /hidden=/u],
    ['compare', { actors: 'china', targets: target, from: '2021-08-01', to: '2021-05-01' }, /from= is after to=/u],
    ['spectrum', { target, hidden: 'china' }, /hidden: no such part/u],
    ['picture', { target, hidden: 'China!' }, /hidden=/u],
    ['dyad', { actors: 'china' }, /two actors=/u],
    ['dyads', { target }, /of all holders/u],
  ] as const)('of a %s with %j is not understood', (kind, query, reason) => {
    expect(parsePictureQuery(query, kind).ignored.join('; ')).toMatch(reason);
  });

  test('a table alone is not taken as a picture', () =>
    expect(parsePictureQuery({ kind: 'positions', holder: 'china' }).ignored).toEqual([
      'kind=positions (none of the choices)',
    ]));

  it('that names nothing there is no picture', async () => {
    expect(await readPicture(await database.archive(), parsePictureQuery({ target: 'issue:nonsense' }))).toBeNull();
  });
});
