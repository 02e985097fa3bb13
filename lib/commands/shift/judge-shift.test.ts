import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import type { ShiftVerdictInput } from '@/lib/domain/shift/shift-verdict';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { judgeShift } from './judge-shift';
import { revertChange } from '../change/revert-change';

const verdict: ShiftVerdictInput = {
  holder: 'china',
  target: 'issue:taliban-role',
  on: '2021-06-15',
  direction: 1,
  verdict: 'confirmed',
  reason: 'Two briefings.',
};

const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const judge = (given: Partial<ShiftVerdictInput> = {}, by = desk.editor) =>
  desk.database.writer.command((tx) => judgeShift(tx, { ...verdict, ...given }, by, testInstant));
const undo = (seq: number) =>
  desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
const verdicts = async (version?: number) =>
  (await listShiftVerdicts(await desk.database.archive(version))).map(({ on, verdict: said }) => `${on} ${said}`);

describe('judgeShift', () => {
  it('lets the newest verdict on a holder, target, day and direction count, then as now', async () => {
    await judge();
    const first = await head();
    await judge({ verdict: 'dismissed', reason: 'The same source twice.' });
    await judge({ on: '2021-05-20' });
    expect(await verdicts()).toEqual(['2021-05-20 confirmed', '2021-06-15 dismissed']);
    expect(await verdicts(first)).toEqual(['2021-06-15 confirmed']);
  });
  it('gives the earlier verdict back when the newer is undone', async () => {
    await judge();
    await judge({ verdict: 'dismissed' });
    expect((await undo(await head())).ok).toBe(true);
    expect(await verdicts()).toEqual(['2021-06-15 confirmed']);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it.each<readonly [string, Partial<ShiftVerdictInput>]>([
    ['unknown-name', { holder: 'atlantis' }],
    ['unknown-target', { target: 'actor:nobody' }],
    ['fields-disagree', { target: 'actor:china' }],
  ])('refuses with %s', async (code, given) => {
    expect(await judge(given)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('refuses a coder', async () => {
    expect(await judge({}, desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
  });
});
