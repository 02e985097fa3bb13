import { describe, expect, it } from 'vitest';
import { findGroupBySlug, listGroups } from '@/lib/data/group/groups';
import { verifyChain } from '@/lib/testing/verify-chain';
import { deskOfEachTest } from '@/lib/testing/desk';
import { slug, allies, groupActs } from '@/lib/testing/acts/group-acts';

const desk = deskOfEachTest();
const { head, record, undoNewest } = groupActs(desk);

describe('recordGroup', () => {
  it('records it under a slug of its name, with members by name, and undo takes it away', async () => {
    expect((await record()).ok).toBe(true);
    expect(await findGroupBySlug(await desk.database.archive(), 'nato-and-the-united-states')).toMatchObject({
      name: allies.name,
      note: null,
      publication: 'published',
      members: [{ slug: 'nato' }, { slug: 'united-states' }],
    });
    expect((await undoNewest()).ok).toBe(true);
    expect((await listGroups(await desk.database.archive())).map((group) => group.slug)).toEqual([slug]);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('refuses a coder and an actor that is not recorded, and writes nothing', async () => {
    const before = await head();
    expect(await record({}, desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await record({ members: ['atlantis'] })).toMatchObject({
      refusal: { code: 'unknown-name', field: 'members', named: 'atlantis' },
    });
    expect(await head()).toBe(before);
  });
});
