import { describe, expect, it } from 'vitest';
import { listGroups } from '@/lib/data/group/groups';
import { deskOfEachTest } from '@/lib/testing/desk';
import { groupActs } from '@/lib/testing/acts/group-acts';

const desk = deskOfEachTest();
const { head, members, stored, withdraw, undoNewest } = groupActs(desk);

describe('withdrawGroup', () => {
  it('hides it from readers, and undo shows it again with its members', async () => {
    const before = await head();
    expect((await withdraw((await stored()).fieldsVersion)).ok).toBe(true);
    expect([await members(), await members(before)]).toEqual([undefined, undefined]);
    expect(await listGroups(await desk.database.archive(), { all: true })).toMatchObject([
      { publication: 'withdrawn', members: [{}, {}] },
    ]);
    expect((await undoNewest()).ok).toBe(true);
    expect(await members()).toEqual(['china', 'pakistan']);
  });
  it('refuses a coder, twice, and what was edited since', async () => {
    const { fieldsVersion } = await stored();
    expect(await withdraw(fieldsVersion, desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await withdraw(fieldsVersion - 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    await withdraw(fieldsVersion);
    expect(await withdraw(fieldsVersion)).toMatchObject({ refusal: { code: 'already-withdrawn' } });
  });
});
