import { expect, it } from 'vitest';
import { findActorBySlug } from '@/lib/data/actor/actors';
import { listChanges } from '@/lib/data/change/changes';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import { newcomer, office } from '@/lib/testing/acts/actor-acts';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { recordActors } from './record-actors';

const desk = deskOfEachTest();
const record = (...inputs: readonly ActorInput[]) =>
  desk.database.writer.transact((tx) =>
    recordActors(tx, inputs, { byId: desk.editor.coderId, at: testInstant, reason: 'They met.' }),
  );
const subject = async () => (await listChanges(await desk.database.archive(), { limit: 1 }))[0]?.subject;

const state: ActorInput = { ...newcomer, slug: 'ruritania', name: 'Ruritania', kind: 'state' };
const envoy: ActorInput = { ...newcomer, slug: 'jane-roe', roles: [{ ...office, of: 'ruritania' }] };

it('records actors that name each other by one change, in whichever order', async () => {
  const { head } = await desk.database.archive();
  await record(envoy, { ...state, relations: [{ kind: 'displaced-by', to: 'taliban', on: null }] });
  const archive = await desk.database.archive();
  expect(archive.head).toBe(head + 1);
  expect(await subject()).toBe('actors:2');
  expect((await findActorBySlug(archive, 'jane-roe'))?.roles).toMatchObject([{ of: { slug: 'ruritania' } }]);
  expect(await findActorBySlug(await desk.database.archive(head), 'jane-roe')).toBeNull();
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('names a single actor as the subject, and writes nothing where one names nobody', async () => {
  await record(state);
  expect(await subject()).toBe('actor:ruritania');
  const { head } = await desk.database.archive();
  await expect(record({ ...envoy, roles: [{ ...office, of: 'atlantis' }] })).rejects.toThrow('atlantis');
  expect((await desk.database.archive()).head).toBe(head);
});
