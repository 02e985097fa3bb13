import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { deskOfEachTest } from '@/lib/testing/desk';
import { groupActs } from '@/lib/testing/acts/group-acts';

const desk = deskOfEachTest();
const { head, members, stored, edit, undoNewest } = groupActs(desk);

describe('editGroup', () => {
  it('closes the members that go, opens those that come, and undo restores them', async () => {
    const before = await head();
    expect((await edit({ members: ['pakistan', 'taliban'] }, await stored())).ok).toBe(true);
    expect(await members()).toEqual(['pakistan', 'taliban']);
    expect(await members(before)).toEqual(['china', 'pakistan']);
    expect((await undoNewest()).ok).toBe(true);
    expect(await members()).toEqual(['china', 'pakistan']);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('tells the second editor also when the first only took a member away', async () => {
    const seen = await stored();
    await edit({ members: ['pakistan'] }, seen);
    expect(await edit({ name: 'Neighbours' }, seen)).toMatchObject({
      refusal: {
        code: 'stale-version',
        earlier: { by: 'Edda', reason: 'Looked at a map.' },
        saved: { members: 'pakistan' },
      },
    });
  });
  it('refuses a coder, an unknown member, and no difference', async () => {
    expect(await edit({ name: 'x' }, await stored(), desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await edit({ members: ['atlantis'] }, await stored())).toMatchObject({ refusal: { code: 'unknown-name' } });
    expect(await edit({ members: ['pakistan', 'china'] }, await stored())).toMatchObject({
      refusal: { code: 'unchanged' },
    });
  });
});
