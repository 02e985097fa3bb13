import { describe, expect, it } from 'vitest';
import { findEventBySlug, listEvents } from '@/lib/data/event/events';
import { verifyChain } from '@/lib/testing/verify-chain';
import { deskOfEachTest } from '@/lib/testing/desk';
import { eventActs, fall } from '@/lib/testing/acts/event-acts';

const desk = deskOfEachTest();
const { head, titles, record, undoNewest } = eventActs(desk);

it('lists the events of the seed by day, each with the article that reports it', async () => {
  const events = await listEvents(await desk.database.archive());
  expect(events.map(({ happenedOn, precision, article }) => [happenedOn, precision, article?.slug])).toEqual([
    ['2021-04-01', 'month', 'voa-2021-05-18'],
    ['2021-06-03', 'day', 'diplomat-2021-06-04'],
    ['2021-07-28', 'day', 'aljazeera-2021-07-28'],
  ]);
});

describe('recordEvent', () => {
  it('pins it under a slug of day and title, numbered where one is taken, and undo takes it away', async () => {
    await record();
    await record();
    expect(await findEventBySlug(await desk.database.archive(), '2021-08-15-fall-of-kabul')).toMatchObject({
      ...fall,
      publication: 'published',
    });
    expect(await findEventBySlug(await desk.database.archive(), '2021-08-15-fall-of-kabul-2')).not.toBeNull();
    expect((await undoNewest()).ok).toBe(true);
    expect((await titles()).filter((title) => title === 'Fall of Kabul')).toHaveLength(1);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it.each([
    ['may-not', {}, 'coder'],
    ['unknown-name', { article: 'no-article' }, 'editor'],
  ])('refuses with %s and writes nothing', async (code, fields, who) => {
    const before = await head();
    expect(await record(fields, who === 'coder' ? desk.coder : desk.editor)).toMatchObject({
      ok: false,
      refusal: { code },
    });
    expect(await head()).toBe(before);
  });
});
