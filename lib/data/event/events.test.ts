import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { recordChange } from '../change/record-change';
import { stillInForce } from '../history/tables';
import { findEventBySlug, listEvents, readEventFields } from './events';

const slug = '2021-07-28-tianjin-meeting';
const article = 'aljazeera-2021-07-28';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

const articleOf = async (version?: number) =>
  (await findEventBySlug(await database.archive(version), slug))?.article?.slug ?? null;

/** Gives the article another state by a change of its own. */
const publish = (publication: 'draft' | 'withdrawn') =>
  database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'record-article', subject: `article:${article}`, reason: 'For a test.' },
      async (seq) => {
        const open = { article: { slug: article }, validTo: stillInForce };
        const { id, ...row } = await tx.articleVersion.findFirstOrThrow({ where: open });
        await tx.articleVersion.update({ where: { id }, data: { validTo: seq } });
        await tx.articleVersion.create({ data: { ...row, publication, validFrom: seq } });
      },
    ),
  );

describe('the article that reports an event', () => {
  it('is named where it is shown', async () => {
    expect(await articleOf()).toBe(article);
  });

  it('is not named once it is withdrawn, at past versions either', async () => {
    const { head } = await database.archive();
    await publish('withdrawn');
    expect([await articleOf(), await articleOf(head)]).toEqual([null, null]);
    expect(await listEvents(await database.archive(head))).toHaveLength(3);
  });

  it('is named at past versions while it is a draft again', async () => {
    const { head } = await database.archive();
    await publish('draft');
    expect([await articleOf(), await articleOf(head)]).toEqual([null, article]);
  });
});

it('gives an event’s fields to its form, with the version an edit must name', async () => {
  const stored = await readEventFields(database.reader, slug);
  expect(stored).toMatchObject({ publication: 'published', fields: { article, happenedOn: '2021-07-28' } });
  expect(stored?.fieldsVersion).toBeGreaterThan(0);
  expect(await readEventFields(database.reader, 'no-such-event')).toBeNull();
});
