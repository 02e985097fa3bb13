import { expect, it } from 'vitest';
import { deskOfEachTest } from '@/lib/testing/desk';
import { freeStatementKey } from './statement-key';

const desk = deskOfEachTest();
const keyOf = (said: string, speaker = 'wang-yi', saidOn = '2021-07-28') =>
  desk.database.writer.transact((tx) => freeStatementKey(tx, { speaker, saidOn }, said));

it('names who, when and the first six words', async () => {
  expect(await keyOf('“The Taliban must make a clean break with all of them.”')).toBe(
    'wang-yi-2021-07-28-the-taliban-must-make-a-clean',
  );
});

it('stays short, and ends in a word', async () => {
  const key = await keyOf('Unprecedentedly comprehensive multilateral rapprochement notwithstanding everything');
  expect(key.length).toBeLessThanOrEqual(70);
  expect(key).toMatch(/^wang-yi-2021-07-28-unprecedentedly-.*[a-z]$/);
});

it('takes no key that a statement ever had', async () => {
  expect(await keyOf('ETIM', 'wang')).toBe('wang-2021-07-28-etim-2');
});

it('names who and when where no words are left', async () => {
  expect(await keyOf('…')).toBe('wang-yi-2021-07-28');
});
