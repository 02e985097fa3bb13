import { describe, expect, it, test } from 'vitest';
import { findActorBySlug } from '@/lib/data/actor/actors';
import { verifyChain } from '@/lib/testing/verify-chain';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { newcomer, office, actorActs } from '@/lib/testing/acts/actor-acts';
import { editActor } from './edit-actor';

const desk = deskOfEachTest();
const { head, stored, record, edit, undoNewest, speakerOf } = actorActs(desk);

describe('editActor', () => {
  it('teaches the next reading an alias, and undo takes it away', async () => {
    const sentence = '“The talks must go on,” said the Strelsau Circle.';
    const { fields } = await stored('taliban');
    expect(await speakerOf(sentence)).not.toContain('taliban');
    expect((await edit('taliban', { aliases: [...fields.aliases, { name: 'Strelsau Circle', until: null }] })).ok).toBe(
      true,
    );
    expect(await speakerOf(sentence)).toEqual(['taliban']);
    expect((await undoNewest()).ok).toBe(true);
    expect(await speakerOf(sentence)).not.toContain('taliban');
    expect((await stored('taliban')).fields).toEqual(fields);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('teaches the next reading an office; the one who took it last holds it', async () => {
    const sentence = '“The talks must go on,” said Pakistan’s national security adviser.';
    await record();
    expect(await speakerOf(sentence)).toEqual(['moeed-yusuf']);
    expect(
      (await edit('jane-roe', { roles: [{ ...office, title: 'National Security Advisor', from: '2021-06-01' }] })).ok,
    ).toBe(true);
    expect(await speakerOf(sentence)).toEqual(['jane-roe']);
  });

  it('closes and opens only the rows that differ', async () => {
    const before = await desk.database.reader.actorRole.findMany({ where: { holder: { slug: 'wang-yi' } } });
    const { fields } = await stored('wang-yi');
    const [first, ...others] = fields.roles;
    if (!first) throw new Error('The seed lost an office.');
    expect((await edit('wang-yi', { roles: [{ ...first, until: '2022-12-29' }, ...others] })).ok).toBe(true);
    const after = await desk.database.reader.actorRole.findMany({
      where: { holder: { slug: 'wang-yi' } },
      orderBy: { id: 'asc' },
    });
    expect(after).toHaveLength(before.length + 1);
    const seq = await head();
    expect(after.filter(({ validTo }) => validTo === seq)).toHaveLength(1);
    expect(
      (await findActorBySlug(await desk.database.archive(seq - 1), 'wang-yi'))?.roles.map(({ until }) => until),
    ).toContain('2022-12-30');
    expect(await desk.database.reader.actorVersion.count({ where: { actor: { slug: 'wang-yi' } } })).toBe(1);
  });

  it('keeps note, last day, country code and relations, and undo takes them back', async () => {
    const { fields } = await stored('pakistan');
    const asked = {
      note: 'As in the press.',
      until: '2030-01-01',
      iso2: 'PX',
      relations: [{ kind: 'member' as const, to: 'wang-yi', on: '2021-01-01' }],
    };
    expect((await edit('pakistan', asked)).ok).toBe(true);
    expect(await findActorBySlug(await desk.database.archive(), 'pakistan')).toMatchObject({
      ...asked,
      relations: [{ kind: 'member', to: { slug: 'wang-yi' }, on: '2021-01-01' }],
    });
    expect((await undoNewest()).ok).toBe(true);
    expect((await stored('pakistan')).fields).toEqual(fields);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('closes and opens only the relations that differ', async () => {
    const { fields } = await stored('afghanistan-government');
    expect(
      (
        await edit('afghanistan-government', {
          relations: fields.relations.map((one) => ({ ...one, on: one.on ?? '2004-01-26' })),
        })
      ).ok,
    ).toBe(true);
    const rows = await desk.database.reader.actorRelation.findMany({
      where: { from: { slug: 'afghanistan-government' } },
    });
    expect(rows).toHaveLength(fields.relations.length + 1);
  });

  it('tells the second editor what the first saved', async () => {
    const seen = (await stored('china')).fieldsVersion;
    await edit('china', { shortName: 'PRC' });
    expect(await edit('china', { name: 'China' }, { seen })).toMatchObject({
      refusal: {
        code: 'stale-version',
        earlier: { by: 'Edda', reason: 'Read it in the press.' },
        saved: { shortName: 'PRC', kind: 'state', iso2: 'CN', note: '', relations: '' },
      },
    });
  });

  test.each<readonly [string, string, Partial<ActorFields>, Partial<CommandRefusal>]>([
    [
      'a name that another bears',
      'taliban',
      { aliases: [{ name: 'beijing', until: null }] },
      { code: 'name-taken', field: 'aliases', named: 'beijing', bearer: 'China' },
    ],
    ['another actor’s own name', 'taliban', { name: 'Pakistan' }, { code: 'name-taken', field: 'name' }],
    [
      'an office of nobody',
      'wang-yi',
      { roles: [{ ...office, of: 'atlantis' }] },
      { code: 'unknown-name', field: 'roles', named: 'atlantis' },
    ],
    ['a country code of another', 'taliban', { kind: 'country', iso2: 'CN' }, { code: 'code-taken', bearer: 'China' }],
    [
      'a relation to nobody',
      'china',
      { relations: [{ kind: 'part-of', to: 'atlantis', on: null }] },
      { code: 'unknown-name', field: 'relations' },
    ],
    [
      'a relation to itself',
      'china',
      { relations: [{ kind: 'member', to: 'china', on: null }] },
      { code: 'relation-circle', names: ['China', 'China'] },
    ],
    [
      'a part of its own part',
      'china',
      { relations: [{ kind: 'part-of', to: 'xinhua', on: null }] },
      { code: 'relation-circle', row: 0, names: ['China', 'Xinhua News Agency', 'China'] },
    ],
    ['a holder as a country', 'china', { kind: 'country' }, { code: 'fields-disagree', field: 'kind' }],
    ['no difference', 'china', {}, { code: 'unchanged' }],
  ])('refuses %s, and writes nothing', async (_, slug, altered, refusal) => {
    const before = await head();
    expect(await edit(slug, altered)).toMatchObject({ ok: false, refusal });
    expect(await head()).toBe(before);
  });

  it('lets a name pass on, and refuses a coder and an actor that is not there', async () => {
    expect((await edit('taliban', { aliases: [{ name: 'Beijing', until: '2020-01-01' }] })).ok).toBe(true);
    expect(await edit('china', { name: 'x' }, { by: desk.coder })).toMatchObject({
      refusal: { code: 'may-not', permission: 'edit-actor' },
    });
    const nobody = { slug: 'nobody', fields: newcomer, fieldsVersion: 1, reason: 'x' };
    expect(await desk.database.writer.command((tx) => editActor(tx, nobody, desk.editor, testInstant))).toMatchObject({
      refusal: { code: 'unknown-actor' },
    });
  });
});
