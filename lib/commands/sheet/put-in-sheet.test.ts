import { expect, it } from 'vitest';
import { findSheet } from '@/lib/data/sheet/sheets';
import type { Person } from '@/lib/domain/change/refusal';
import { deskOfEachTest } from '@/lib/testing/desk';
import { foreignSheet } from '@/lib/testing/exported-sheet';
import { testInstant } from '@/lib/testing/people';
import { discardSheet, mapSheet, putInSheet } from './put-in-sheet';

const sheet = foreignSheet(['Speaker', 'Words', 'When'], ['China', '“We back the talks.”', '2021-07-30']);
const mapped = { columns: { speaker: 'Speaker', quote: 'Words' }, meanings: { actor: { China: 'china' } } };

const desk = deskOfEachTest();
const put = (by: Person = desk.editor) =>
  desk.database.writer.command((tx) => putInSheet(tx, { name: 'codings.xlsx', sheet }, by, testInstant));
const map = (id: number, by: Person = desk.editor) =>
  desk.database.writer.command((tx) => mapSheet(tx, id, mapped, by));
const discard = (id: number, by: Person = desk.editor) =>
  desk.database.writer.command((tx) => discardSheet(tx, id, by));
const idOf = (result: Awaited<ReturnType<typeof put>>): number => (result.ok ? result.value : 0);

it('keeps the cells as they were read, guesses its columns, and records no change', async () => {
  const { head } = await desk.database.archive();
  const stored = await findSheet(desk.database.reader, idOf(await put()));
  expect(stored).toMatchObject({ name: 'codings.xlsx', sheet, importedSeq: null });
  expect(stored?.mapping.columns).toMatchObject({ speaker: 'Speaker' });
  expect((await desk.database.archive()).head).toBe(head);
});

it('maps the next sheet with the same headings as the newest one was', async () => {
  expect(await map(idOf(await put()))).toEqual({ ok: true, value: null });
  expect((await findSheet(desk.database.reader, idOf(await put())))?.mapping).toEqual(mapped);
});

it('is thrown away once, and mapped no more', async () => {
  const id = idOf(await put());
  expect(await discard(id)).toEqual({ ok: true, value: null });
  expect(await discard(id)).toMatchObject({ refusal: { code: 'unknown-sheet' } });
  expect(await map(id)).toMatchObject({ refusal: { code: 'unknown-sheet' } });
});

it('is for editors', async () => {
  const id = idOf(await put());
  const mayNot = { ok: false, refusal: { code: 'may-not', permission: 'import-codings' } };
  expect([await put(desk.coder), await map(id, desk.coder), await discard(id, desk.coder)]).toEqual([
    mayNot,
    mayNot,
    mayNot,
  ]);
  expect(await desk.database.reader.sheet.count()).toBe(1);
});
