import { expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listOfficeWords } from '@/lib/data/actor/office-words';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { revertChange } from '../change/revert-change';
import { setOfficeWord } from './set-office-word';

const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const words = async (version?: number) => listOfficeWords(await desk.database.archive(version));
const set = (word: string, office: string, by = desk.editor) =>
  desk.database.writer.command((tx) =>
    setOfficeWord(tx, { word, office, reason: 'The press writes so.' }, by, testInstant),
  );
const undo = (seq: number) =>
  desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));

const envoy = { word: 'chief envoy', office: 'foreign-minister' };

it('sets what a word means, changes it, and takes it back, each kept in the history', async () => {
  expect((await set('chief envoy', 'foreign-minister')).ok).toBe(true);
  const first = await head();
  expect((await set('chief envoy', 'none')).ok).toBe(true);
  expect((await set('chief envoy', '')).ok).toBe(true);
  expect(await words()).toEqual([]);
  expect(await words(first)).toEqual([envoy]);
  expect(await words(first + 1)).toEqual([{ ...envoy, office: 'none' }]);
});

it('is undone as every change is', async () => {
  await set('chief envoy', 'foreign-minister');
  await set('chief envoy', 'ambassador');
  expect((await undo(await head())).ok).toBe(true);
  expect(await words()).toEqual([envoy]);
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('refuses a coder, a class that there is not and what it means already, and writes nothing', async () => {
  await set('chief envoy', 'foreign-minister');
  const before = await head();
  expect(await set('chief envoy', 'ambassador', desk.coder)).toMatchObject({
    refusal: { code: 'may-not', permission: 'edit-actor' },
  });
  expect(await set('chief envoy', 'wizard')).toMatchObject({
    refusal: { code: 'unknown-name', field: 'office', named: 'wizard' },
  });
  expect(await set('chief envoy', 'foreign-minister')).toMatchObject({ refusal: { code: 'unchanged' } });
  expect(await set('top diplomat', '')).toMatchObject({ refusal: { code: 'unchanged' } });
  expect(await head()).toBe(before);
});
