import { describe, expect, it } from 'vitest';
import { findEventBySlug } from '@/lib/data/event/events';
import { deskOfEachTest } from '@/lib/testing/desk';
import { eventActs, slug } from '@/lib/testing/acts/event-acts';

const desk = deskOfEachTest();
const { head, titles, stored, edit, withdraw, undoNewest } = eventActs(desk);

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
