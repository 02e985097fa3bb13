import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listSilences, type SilenceFilter } from '@/lib/data/silence/silences';
import type { SilenceInput } from '@/lib/domain/silence/silence';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { recordSilence } from './record-silence';
import { revertChange } from '../change/revert-change';

const silence: SilenceInput = {
  holder: 'pakistan',
  target: 'issue:xinjiang-abuses',
  kind: 'said-nothing',
  from: '2021-05-01',
  to: '2021-07-31',
  sources: 'Press briefings of the foreign ministry.',
  note: null,
};
const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const record = (given: Partial<SilenceInput> = {}, by = desk.editor) =>
  desk.database.writer.command((tx) => recordSilence(tx, { ...silence, ...given }, by, testInstant));
const undo = (seq: number) =>
  desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
const silences = async (filter?: SilenceFilter, version?: number) =>
  (await listSilences(await desk.database.archive(version), filter)).map(
    ({ holder, target, kind }) => `${holder.slug} ${target.key} ${kind}`,
  );

describe('recordSilence', () => {
  it('appends what was looked for, who looked, and where', async () => {
    const before = await head();
    expect(await record()).toEqual({ ok: true, value: null });
    const [found] = await listSilences(await desk.database.archive());
    expect(found).toMatchObject({
      seq: before + 1,
      at: testInstant.toISOString(),
      holder: { slug: 'pakistan' },
      target: { key: 'issue:xinjiang-abuses' },
      kind: 'said-nothing',
      from: '2021-05-01',
      to: '2021-07-31',
      sources: silence.sources,
      note: null,
      coder: { name: 'Edda' },
    });
    expect(await silences(undefined, before)).toEqual([]);
  });
  it('is listed by holder and by target', async () => {
    await record();
    await record({ holder: 'taliban', target: 'actor:china', kind: 'declined' });
    expect(await silences({ holder: 'taliban' })).toEqual(['taliban actor:china declined']);
    expect(await silences({ target: 'issue:xinjiang-abuses' })).toEqual([
      'pakistan issue:xinjiang-abuses said-nothing',
    ]);
    expect(await silences({ holder: 'pakistan', target: 'actor:china' })).toEqual([]);
  });
  it('is taken back by an undo, and given back by undoing that', async () => {
    await record();
    const recorded = await head();
    expect((await undo(recorded)).ok).toBe(true);
    expect(await silences()).toEqual([]);
    expect(await silences(undefined, recorded)).toHaveLength(1);
    expect((await undo(await head())).ok).toBe(true);
    expect(await silences()).toHaveLength(1);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it.each<readonly [string, Partial<SilenceInput>, string | null]>([
    ['unknown-name', { holder: 'atlantis' }, 'holder'],
    ['unknown-name', { holder: 'afghanistan' }, 'holder'],
    ['unknown-target', { target: 'issue:nothing' }, null],
    ['fields-disagree', { target: 'actor:pakistan' }, 'target'],
    ['fields-disagree', { to: '2026-11-23' }, 'to'],
  ])('refuses with %s for %o and writes nothing', async (code, given, field) => {
    const before = await head();
    expect(await record(given)).toMatchObject({ ok: false, refusal: { code, ...(field === null ? {} : { field }) } });
    expect(await head()).toBe(before);
  });
  it('refuses a coder', async () => {
    expect(await record({}, desk.coder)).toMatchObject({ refusal: { code: 'may-not' } });
  });
});
