import { describe, expect, it } from 'vitest';
import { findGroupBySlug, listGroups, readGroupFields } from '@/lib/data/group/groups';
import { verifyChain } from '@/lib/testing/verify-chain';
import type { GroupFields } from '@/lib/domain/group/actor-group';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { editGroup } from './group/edit-group';
import { recordGroup } from './group/record-group';
import { revertChange } from './change/revert-change';
import { withdrawGroup } from './group/withdraw-group';

const slug = 'neighbours-of-afghanistan';
const allies: GroupFields = { name: 'NATO and the United States', note: null, members: ['nato', 'united-states'] };

const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const members = async (version?: number) =>
  (await findGroupBySlug(await desk.database.archive(version), slug))?.members.map((member) => member.slug);
const record = (fields: Partial<GroupFields> = {}, by = desk.editor) =>
  desk.database.writer.command((tx) => recordGroup(tx, { ...allies, ...fields }, by, testInstant));
const stored = async () => {
  const found = await readGroupFields(desk.database.reader, slug);
  if (!found) throw new Error('The seed lost its group.');
  return found;
};
const edit = (altered: Partial<GroupFields>, seen: Awaited<ReturnType<typeof stored>>, by = desk.editor) =>
  desk.database.writer.command((tx) =>
    editGroup(
      tx,
      { slug, fields: { ...seen.fields, ...altered }, fieldsVersion: seen.fieldsVersion, reason: 'Looked at a map.' },
      by,
      testInstant,
    ),
  );
const withdraw = (fieldsVersion: number, by = desk.editor) =>
  desk.database.writer.command((tx) => withdrawGroup(tx, { slug, fieldsVersion, reason: 'No use.' }, by, testInstant));
const undoNewest = async () => {
  const seq = await head();
  return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
};

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
