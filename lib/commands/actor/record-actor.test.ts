import { describe, expect, it, test } from 'vitest';
import { readActorFields } from '@/lib/data/actor/actor-fields';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { deskOfEachTest } from '@/lib/testing/desk';
import { newcomer, office, actorActs } from '@/lib/testing/acts/actor-acts';

const desk = deskOfEachTest();
const { head, stored, record, undoNewest } = actorActs(desk);

describe('recordActor', () => {
  it('records it under a slug of its name, and undo takes it away', async () => {
    expect((await record({ aliases: [{ name: 'Roe the Elder', until: null }], roles: [office] })).ok).toBe(true);
    expect((await stored('jane-roe')).fields).toEqual({
      ...newcomer,
      aliases: [{ name: 'Roe the Elder', until: null }],
      roles: [office],
    });
    expect((await undoNewest()).ok).toBe(true);
    expect(await readActorFields(desk.database.reader, 'jane-roe')).toBeNull();
  });

  test.each<readonly [string, Partial<ActorFields>, Partial<CommandRefusal>]>([
    ['a name that another bears', { name: 'Wang Yi' }, { code: 'name-taken', field: 'name', bearer: 'Wang Yi' }],
    ['an office of nobody', { roles: [{ ...office, of: 'atlantis' }] }, { code: 'unknown-name', field: 'roles' }],
  ])('refuses %s, and writes nothing', async (_, altered, refusal) => {
    const before = await head();
    expect(await record(altered)).toMatchObject({ ok: false, refusal });
    expect(await record(altered, desk.coder)).toMatchObject({ ok: false, refusal: { code: 'may-not' } });
    expect(await head()).toBe(before);
  });
});
