import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { eventActs, fall } from '@/lib/testing/acts/event-acts';
import { editEvent } from './edit-event';

const desk = deskOfEachTest();
const { head, titles, record, stored, edit, undoNewest } = eventActs(desk);

describe('editEvent', () => {
  it('writes a new version, keeps the old one, and undo brings it back', async () => {
    const before = await head();
    expect((await edit({ title: 'Tianjin talks' }, await stored())).ok).toBe(true);
    expect(await titles()).toContain('Tianjin talks');
    expect(await titles(before)).not.toContain('Tianjin talks');
    expect((await undoNewest()).ok).toBe(true);
    expect(await titles()).toEqual(await titles(before));
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('tells the second editor, with what the first one saved', async () => {
    const seen = await stored();
    await edit({ title: 'Tianjin talks', article: null }, seen);
    const refusal = await edit({ title: 'Visit to Tianjin' }, seen);
    expect(refusal).toMatchObject({
      refusal: { code: 'stale-version', earlier: { by: 'Edda' }, saved: { title: 'Tianjin talks', article: '' } },
    });
  });
  it('refuses a coder, an unknown article, and no difference', async () => {
    expect(await edit({ title: 'x' }, await stored(), desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await edit({ article: 'no-article' }, await stored())).toMatchObject({
      refusal: { code: 'unknown-name', field: 'article' },
    });
    expect(await edit({}, await stored())).toMatchObject({ refusal: { code: 'unchanged' } });
  });
  it('refuses an event whose recording was undone', async () => {
    await record();
    const seen = await stored('2021-08-15-fall-of-kabul');
    await undoNewest();
    const input = { slug: '2021-08-15-fall-of-kabul', fields: fall, fieldsVersion: seen.fieldsVersion, reason: 'r' };
    expect(await desk.database.writer.command((tx) => editEvent(tx, input, desk.editor, testInstant))).toMatchObject({
      refusal: { code: 'unknown-event' },
    });
  });
});
