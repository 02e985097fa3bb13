import { describe, expect, it } from 'vitest';
import { findEventBySlug, listEvents, readEventFields } from '@/lib/data/event/events';
import { verifyChain } from '@/lib/testing/verify-chain';
import type { EventFields } from '@/lib/domain/event/event';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { editEvent } from './event/edit-event';
import { recordEvent } from './event/record-event';
import { revertChange } from './change/revert-change';
import { withdrawEvent } from './event/withdraw-event';

const slug = '2021-07-28-tianjin-meeting';
const fall: EventFields = {
  title: 'Fall of Kabul',
  happenedOn: '2021-08-15',
  precision: 'day',
  source: 'Al Jazeera',
  article: null,
};

const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const titles = async (version?: number) =>
  (await listEvents(await desk.database.archive(version))).map(({ title }) => title);
const record = (fields: Partial<EventFields> = {}, by = desk.editor) =>
  desk.database.writer.command((tx) => recordEvent(tx, { ...fall, ...fields }, by, testInstant));
const stored = async (of = slug) => {
  const found = await readEventFields(desk.database.reader, of);
  if (!found) throw new Error('No such event.');
  return found;
};
const edit = (altered: Partial<EventFields>, seen: Awaited<ReturnType<typeof stored>>, by = desk.editor) =>
  desk.database.writer.command((tx) =>
    editEvent(
      tx,
      { slug, fields: { ...seen.fields, ...altered }, fieldsVersion: seen.fieldsVersion, reason: 'Read again.' },
      by,
      testInstant,
    ),
  );
const withdraw = (fieldsVersion: number, by = desk.editor) =>
  desk.database.writer.command((tx) =>
    withdrawEvent(tx, { slug, fieldsVersion, reason: 'No mark of ours.' }, by, testInstant),
  );
const undoNewest = async () => {
  const seq = await head();
  return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
};

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

describe('editEvent', () => {
  it('writes a new version, keeps the old one, and undo brings it back', async () => {
    const before = await head();
    expect((await edit({ title: 'Tianjin talks' }, await stored())).ok).toBe(true);
    expect(await titles()).toContain('Tianjin talks');
    expect(await titles(before)).not.toContain('Tianjin talks');
    expect((await undoNewest()).ok).toBe(true);
    expect(await titles()).toEqual(await titles(before));
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('tells the second editor, with what the first one saved', async () => {
    const seen = await stored();
    await edit({ title: 'Tianjin talks', article: null }, seen);
    const refusal = await edit({ title: 'Visit to Tianjin' }, seen);
    expect(refusal).toMatchObject({
      refusal: { code: 'stale-version', earlier: { by: 'Edda' }, saved: { title: 'Tianjin talks', article: '' } },
    });
  });
  it('refuses a coder, an unknown article, and no difference', async () => {
    expect(await edit({ title: 'x' }, await stored(), desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await edit({ article: 'no-article' }, await stored())).toMatchObject({
      refusal: { code: 'unknown-name', field: 'article' },
    });
    expect(await edit({}, await stored())).toMatchObject({ refusal: { code: 'unchanged' } });
  });
  it('refuses an event whose recording was undone', async () => {
    await record();
    const seen = await stored('2021-08-15-fall-of-kabul');
    await undoNewest();
    const input = { slug: '2021-08-15-fall-of-kabul', fields: fall, fieldsVersion: seen.fieldsVersion, reason: 'r' };
    expect(await desk.database.writer.command((tx) => editEvent(tx, input, desk.editor, testInstant))).toMatchObject({
      refusal: { code: 'unknown-event' },
    });
  });
});

describe('withdrawEvent', () => {
  it('hides it from readers, at past versions too, not from editors, and undo shows it again', async () => {
    const before = await head();
    expect((await withdraw((await stored()).fieldsVersion)).ok).toBe(true);
    for (const version of [undefined, before]) expect(await titles(version)).toHaveLength(2);
    expect(await findEventBySlug(await desk.database.archive(), slug)).toBeNull();
    expect(await findEventBySlug(await desk.database.archive(), slug, { all: true })).toMatchObject({
      publication: 'withdrawn',
    });
    expect((await undoNewest()).ok).toBe(true);
    expect(await titles()).toHaveLength(3);
  });
  it('stays withdrawn when it is edited', async () => {
    await withdraw((await stored()).fieldsVersion);
    expect((await edit({ title: 'Tianjin talks' }, await stored())).ok).toBe(true);
    expect(await titles()).toHaveLength(2);
  });
  it('refuses a coder, twice, and what was edited since', async () => {
    const { fieldsVersion } = await stored();
    expect(await withdraw(fieldsVersion, desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await withdraw(fieldsVersion - 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    await withdraw(fieldsVersion);
    expect(await withdraw(fieldsVersion)).toMatchObject({
      refusal: { code: 'already-withdrawn', earlier: { by: 'Edda' } },
    });
  });
});
