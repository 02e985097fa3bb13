import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/data/history/digest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { revertChange } from '@/lib/commands/change/revert-change';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { seedDatabase } from './seed';
import { readSeedFiles } from './seed/read-files';

let database: TestDatabase;
const open = async (options: { seeded: boolean }): Promise<void> => {
  database = await freshDatabase(options);
};
afterEach(() => database.close());

const archive = () => database.reader.archive.findUniqueOrThrow({ where: { id: 1 } });

describe('the seeded database', () => {
  beforeEach(() => open({ seeded: true }));

  it('holds what the files say', async () => {
    const { statements, articles, issues, actors, events, groups } = await readSeedFiles();
    const { reader } = database;
    const settled = { validTo: 2_147_483_647, state: 'settled' };
    const codings = statements.flatMap((row) => [...row.codings.a, ...row.codings.b]);
    const adjudications = statements.flatMap((row) => row.adjudications);
    expect(await reader.article.count()).toBe(articles.length);
    expect(await reader.actor.count()).toBe(actors.length);
    expect(await reader.issue.count()).toBe(issues.length);
    expect(await reader.event.count()).toBe(events.length);
    expect(await reader.eventVersion.count({ where: { articleId: { not: null } } })).toBe(
      events.filter((row) => row.article !== null).length,
    );
    expect(await reader.actorGroup.count()).toBe(groups.length);
    expect(await reader.groupMember.count()).toBe(groups.flatMap((row) => row.members).length);
    expect(await reader.statement.count()).toBe(statements.length);
    expect(await reader.report.count()).toBe(statements.flatMap((row) => row.reports).length);
    expect(await reader.stanceAnnotation.count()).toBe(codings.length);
    expect(await reader.finishedCoding.count()).toBe(2 * statements.length);
    expect(await reader.adjudication.count()).toBe(adjudications.length);
    expect(await reader.adjudication.count({ where: { value: null } })).toBe(
      adjudications.filter((row) => row.value === null).length,
    );
    expect(await reader.stanceScore.count({ where: settled })).toBe(statements.flatMap((row) => row.stances).length);
    expect(await reader.stanceScore.count({ where: { ...settled, state: 'open' } })).toBe(0);
    expect(await reader.stanceScore.count({ where: { ...settled, checked: true } })).toBe(0);
  });

  it('is left as it is by a second run', async () => {
    const before = await archive();
    expect(await seedDatabase(database.writer)).toBe(false);
    expect(await archive()).toEqual(before);
  });

  it('is not given again what somebody took back', async () => {
    const editor = await addPerson(database, 'Edda', 'editor');
    const { seq } = await database.reader.change.findFirstOrThrow({ where: { verb: 'record-event' } });
    await database.writer.command((tx) => revertChange(tx, { seq, reason: 'No mark of ours.' }, editor, testInstant));
    const before = await archive();
    expect(await seedDatabase(database.writer)).toBe(false);
    expect(await archive()).toEqual(before);
  });
});

it('leaves alone a database that holds somebody’s own work', async () => {
  await open({ seeded: false });
  await addPerson(database, 'Edda', 'editor');
  expect(await seedDatabase(database.writer)).toBe(false);
  expect(await database.reader.event.count()).toBe(0);
});

describe('seeding', () => {
  let folder: string;
  beforeEach(async () => {
    await open({ seeded: false });
    folder = await mkdtemp(join(tmpdir(), 'seed-'));
    await cp(join(process.cwd(), 'prisma', 'seed'), folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function alter(file: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(join(folder, file), 'utf8');
    const altered = change(text);
    expect(altered).not.toBe(text);
    await writeFile(join(folder, file), altered);
  }

  it('gives the same history from the same files', async () => {
    await seedDatabase(database.writer);
    const seeded = await freshDatabase({ seeded: true });
    expect(await archive()).toEqual(await seeded.reader.archive.findUniqueOrThrow({ where: { id: 1 } }));
    await seeded.close();
    expect(await verifyChain(database.reader)).toBeNull();
  });

  it.each([
    [
      'a quote that is not at its span',
      'statements.json',
      (text: string) => text.replace('"quote": "In their agreement', '"quote": "In our agreement'),
      /taliban-2020-02-deal-promise, report 1: .*not the quote/,
    ],
    [
      'a passage whose text was altered',
      'excerpts.json',
      (text: string) => text.replace('China is ready', 'China is keen'),
      /excerpts.json, voa-2021-05-18, passage 1: .*SHA-256/,
    ],
    [
      'a speaker who is not recorded',
      'statements.json',
      (text: string) => text.replace('"speaker": "taliban"', '"speaker": "nobody"'),
      /taliban-2020-02-deal-promise: There is no actor "nobody"/,
    ],
    [
      'a value off the scale',
      'statements.json',
      (text: string) => text.replace('"value": 2', '"value": 3'),
      /statements.json, row 1 \(taliban-2020-02-deal-promise\)/,
    ],
    [
      'a stance that does not follow by the rule',
      'statements.json',
      (text: string) => text.replace(/("stances": \[\s*\{\s*"target": \{[^}]*\},\s*"value": )2/, '$11'),
      /taliban-2020-02-deal-promise: by the score rule/,
    ],
    [
      'an impossible date',
      'statements.json',
      (text: string) => text.replace('"said_on": "2020-02-01"', '"said_on": "2020-02-30"'),
      /row 1 .*/s,
    ],
  ])('stops at %s, names it, and leaves nothing behind', async (_, file, change, message) => {
    await alter(file, change);
    await expect(seedDatabase(database.writer, { folder })).rejects.toThrow(message);
    expect(await database.reader.actor.count()).toBe(0);
    expect((await archive()).head).toBe(0);
  });

  it('stores full texts where they match their hash, and refuses others', async () => {
    const texts = await mkdtemp(join(tmpdir(), 'texts-'));
    const files = await readSeedFiles(folder);
    const article = files.articles[0];
    await writeFile(join(texts, article?.file ?? ''), 'Not that text.');
    await expect(seedDatabase(database.writer, { folder, texts })).rejects.toThrow(
      /is not the text that voa-2021-05-18 was coded from/,
    );
    await rm(texts, { recursive: true });
  });

  it('takes a full text as one passage that holds every quote', async () => {
    const texts = await mkdtemp(join(tmpdir(), 'texts-'));
    const { articles, excerpts } = await readSeedFiles(folder);
    const whole = excerpts.map(({ length, passages }) =>
      passages.reduce(
        (text, passage) => text.slice(0, passage.start) + passage.text + text.slice(passage.end),
        ' '.repeat(length),
      ),
    );
    await Promise.all(
      articles.map((row, index) =>
        writeFile(join(texts, row.file), whole[excerpts.findIndex(({ slug }) => slug === row.slug)] ?? String(index)),
      ),
    );
    await writeFile(
      join(folder, 'excerpts.json'),
      JSON.stringify(excerpts.map((row, index) => ({ ...row, sha256: sha256(whole[index] ?? '') }))),
    );
    expect(await seedDatabase(database.writer, { folder, texts })).toBe(true);
    expect(await database.reader.passage.count()).toBe(articles.length);
    expect(await database.reader.articleVersion.count({ where: { textPolicy: 'full' } })).toBe(articles.length);
    await rm(texts, { recursive: true });
  });
});
