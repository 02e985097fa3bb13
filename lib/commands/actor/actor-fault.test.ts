import { expect, it, test } from 'vitest';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import { actorActs, newcomer, office } from '@/lib/testing/acts/actor-acts';
import { deskOfEachTest } from '@/lib/testing/desk';
import { findActorFault } from './actor-fault';

const desk = deskOfEachTest();
const { stored } = actorActs(desk);
const faultOf = (fields: Partial<ActorFields>, slug = 'jane-roe', before: ActorFields | null = null) =>
  desk.database.writer.transact((tx) => findActorFault(tx, slug, { ...newcomer, ...fields }, before));

it('finds nothing wrong with an actor that fits the others', async () => {
  expect(await faultOf({ roles: [office], relations: [{ kind: 'member', to: 'china', on: null }] })).toBeNull();
});

test.each<readonly [string, Partial<ActorFields>, object]>([
  ['a name that another bears', { name: 'China' }, { code: 'name-taken', field: 'name', bearer: 'China' }],
  ['a country code of another', { iso2: 'CN' }, { code: 'code-taken', field: 'iso2', named: 'CN', bearer: 'China' }],
  ['an office of nobody', { roles: [{ ...office, of: 'atlantis' }] }, { code: 'unknown-name', field: 'roles' }],
  [
    'a relation to nobody',
    { relations: [{ kind: 'member', to: 'atlantis', on: null }] },
    { code: 'unknown-name', field: 'relations', named: 'atlantis' },
  ],
])('finds %s', async (_, fields, fault) => {
  expect(await faultOf(fields)).toMatchObject(fault);
});

it('does not ask again about the names an actor has, nor about its own code', async () => {
  const { fields } = await stored('china');
  expect(await faultOf(fields, 'china', fields)).toBeNull();
});

it('finds a relation that leads back, with the names on the way', async () => {
  const { fields } = await stored('china');
  const relations = [{ kind: 'part-of' as const, to: 'xinhua', on: null }];
  expect(await faultOf({ ...fields, relations }, 'china', fields)).toMatchObject({
    code: 'relation-circle',
    names: ['China', 'Xinhua News Agency', 'China'],
  });
});
