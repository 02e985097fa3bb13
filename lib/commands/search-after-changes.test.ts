import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordChange } from '@/lib/data/change/record-change';
import { stillInForce } from '@/lib/data/history/tables';
import { rebuildSearch } from '@/lib/data/search/search-index';
import { listActorNames, searchPages } from '@/lib/data/search/search-pages';
import { searchStatements } from '@/lib/data/search/search-statements';
import { readStatementFields } from '@/lib/data/statement/statement-fields';
import type { StatementFilter } from '@/lib/data/filter/statement-filter';
import type { Person } from '@/lib/domain/change/refusal';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { editStatement } from './statement/edit-statement';
import { recordActors } from './actor/record-actors';
import { revertChange } from './change/revert-change';

const key = 'wang-2021-07-28-taliban-role';

let database: TestDatabase;
let editor: Person;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  editor = await addPerson(database, 'Edda', 'editor');
});
afterEach(() => database.close());

const words = (text: string): string[][] => text.split(' ').map((word) => word.split('.').filter((run) => run !== ''));
const search = async (text: string, filter: StatementFilter = {}, page = 1) =>
  searchStatements(await database.archive(), { words: words(text), filter, page });
const keys = async (text: string, filter: StatementFilter = {}) =>
  (await search(text, filter)).statements.map((statement) => statement.key);
const pages = async (text: string) =>
  (await searchPages(await database.archive(), words(text))).map(({ section, slug }) => `${section}/${slug}`);

async function edit(summary: string): Promise<void> {
  const stored = await readStatementFields(database.reader, key);
  if (!stored) throw new Error('The seed lost its statement.');
  const fields = { ...stored.fields, summary };
  const input = { statementKey: key, fields, fieldsVersion: stored.fieldsVersion, reason: 'Read again.' };
  await database.writer.command((tx) => editStatement(tx, input, editor, testInstant));
}

it('finds words of a summary and of a quote, whatever their case and accents, the last by its beginning', async () => {
  expect(await keys('nine visiting Taliban')).toEqual([key]);
  expect(await keys('NINE Vísiting talib')).toEqual([key]);
  expect(await keys('nine visit')).toEqual([key]);
  expect(await keys('nin visiting')).toEqual([]);
  expect((await search('U.S.')).found).toBeGreaterThan(0);
});

it.each(['"', 'AND OR', 'NEAR( x', 'summary : x', '* - ^', "'; DROP TABLE"])(
  'takes %s for words, not for a query',
  async (text) => {
    expect((await search(text.replace(/[^\p{L} ]/gu, 'x'))).statements).toBeInstanceOf(Array);
  },
);

it('narrows by the same filter as the list', async () => {
  const all = await search('withdrawal');
  const some = await search('withdrawal', { outlet: 'al-jazeera' });
  expect(some.found).toBeLessThan(all.found);
  expect(
    some.statements.every(({ reports }) => reports.some(({ article }) => article.outlet.slug === 'al-jazeera')),
  ).toBe(true);
  expect((await search('withdrawal', { holder: 'nobody' })).found).toBe(0);
  expect((await search('withdrawal', {}, 40)).statements).toEqual([]);
});

it('follows an edit, and its undo', async () => {
  await edit('Wang speaks of zebras.');
  expect(await keys('zebras')).toEqual([key]);
  const { head } = await database.archive();
  await database.writer.command((tx) => revertChange(tx, { seq: head, reason: 'Mistaken.' }, editor, testInstant));
  expect(await keys('zebras')).toEqual([]);
  expect(await keys('delegation Wang tells')).toContain(key);
});

it('forgets what a refused command wrote', async () => {
  await expect(
    database.writer.transact(async (tx) => {
      await recordActors(tx, [actor('zebra-front')], { byId: null, at: testInstant, reason: 'r' });
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  expect(await pages('zebra')).toEqual([]);
});

const actor = (slug: string) => ({
  slug,
  kind: 'organisation' as const,
  name: 'Zebra Front',
  shortName: null,
  iso2: null,
  note: null,
  until: null,
  aliases: [{ name: 'Frente Cebrá', until: null }],
  roles: [],
  relations: [],
});

it(
  'finds actors by name and alias, issues by label, proposition and term, articles and ' + 'occasions by title',
  async () => {
    await database.writer.transact((tx) =>
      recordActors(tx, [actor('zebra-front')], { byId: null, at: testInstant, reason: 'r' }),
    );
    expect(await pages('cebra')).toEqual(['actors/zebra-front']);
    expect((await pages('taliban'))[0]).toBe('actors/taliban');
    expect(await pages('pace manner')).toContain('issues/troop-withdrawal');
    expect(await pages('closer afghanistan ties')).toEqual(['articles/diplomat-2021-06-04']);
    expect(await pages('trilateral')).toContain('occasions/2021-06-03-trilateral');
    expect((await listActorNames(await database.archive())).map(({ name }) => name)).toContain('Frente Cebrá');
  },
);

/** As a withdrawal will do: the published row is closed, and one that says so opens. */
async function publishAs(publication: 'draft' | 'withdrawn'): Promise<void> {
  const intent = {
    at: testInstant,
    byId: null,
    verb: 'edit-statement',
    subject: `statement:${key}`,
    reason: 'r',
  } as const;
  await database.writer.transact((tx) =>
    recordChange(tx, intent, async (seq) => {
      const row = await tx.statementVersion.findFirstOrThrow({ where: { statement: { key }, validTo: stillInForce } });
      await tx.statementVersion.update({ where: { id: row.id }, data: { validTo: seq } });
      const { summary, speakerId, capacity, saidOn, precision, venue, modality, statementId } = row;
      await tx.statementVersion.create({
        data: {
          summary,
          speakerId,
          capacity,
          saidOn,
          precision,
          venue,
          modality,
          statementId,
          publication,
          validFrom: seq,
        },
      });
    }),
  );
}

it.each(['draft', 'withdrawn'] as const)('never finds what is %s', async (publication) => {
  await publishAs(publication);
  expect(await keys('nine visiting Taliban')).toEqual([]);
  const rows = await database.reader.$queryRaw<
    unknown[]
  >`SELECT rowid FROM "StatementText" WHERE "StatementText" MATCH '"nine visiting"'`;
  expect(rows).toEqual([]);
});

it('is the same when it is made anew', async () => {
  await edit('Wang speaks of zebras.');
  const before = [await keys('zebras'), await keys('peace'), await pages('china')];
  await database.writer.transact(rebuildSearch);
  expect([await keys('zebras'), await keys('peace'), await pages('china')]).toEqual(before);
});
