import { expect, it, test } from 'vitest';
import { findIntake } from '@/lib/data/article/intakes';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { discardIntake, putInArticle } from './put-in-article';

const pasted: IntakeInput = {
  source: 'paste',
  origin: null,
  text: 'Ministers met.\r\nThey said little.',
  title: 'Ministers meet',
  outlet: 'The Example',
  publishedOn: '2026-11-21',
  publishedBasis: 'as pasted',
  language: 'en',
  byline: 'Anna Example',
};

const desk = deskOfEachTest();
const putIn = (given: Partial<IntakeInput> = {}) =>
  desk.database.writer.command((tx) => putInArticle(tx, { ...pasted, ...given }, desk.coder, testInstant));
const discard = (id: number) => desk.database.writer.command((tx) => discardIntake(tx, id, desk.coder));

it('keeps the text with plain line ends and what was found about it, and records no change', async () => {
  const { head } = await desk.database.archive();
  const put = await putIn();
  if (!put.ok) throw new Error(put.refusal.code);
  const { source, title, outlet, byline } = pasted;
  expect(await findIntake(desk.database.reader, put.value)).toMatchObject({
    ...{ source, title, outlet, byline },
    text: 'Ministers met.\nThey said little.',
  });
  expect((await desk.database.archive()).head).toBe(head);
});

test.each<readonly [string, Partial<IntakeInput>, string, RegExp]>([
  ['an empty text', { text: ' \n' }, 'text', /no text in it/],
  ['what is no text', { text: '\u0001\u0002'.repeat(20), source: 'file' }, 'file', /no text that can be read/],
  ['a text that is too long', { text: 'a'.repeat(5_000_001), source: 'address' }, 'address', /5,000,000/],
])('refuses %s at the field it came by, and keeps nothing', async (_, given, field, message) => {
  expect(await putIn(given)).toMatchObject({
    refusal: { code: 'fields-disagree', field, message: expect.stringMatching(message) as string },
  });
  expect(await desk.database.reader.intake.count()).toBe(0);
});

it('throws a text away once', async () => {
  const put = await putIn();
  const id = put.ok ? put.value : 0;
  expect(await discard(id)).toEqual({ ok: true, value: null });
  expect(await findIntake(desk.database.reader, id)).toBeNull();
  expect(await discard(id)).toEqual({ ok: false, refusal: { code: 'unknown-intake' } });
});
