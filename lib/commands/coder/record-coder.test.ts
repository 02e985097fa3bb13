import { expect, it } from 'vitest';
import { listChanges } from '@/lib/data/change/changes';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { recordCoder } from './record-coder';

const desk = deskOfEachTest();

it('records who judges by a change of its own, and no slug twice', async () => {
  const author = { byId: desk.editor.coderId, at: testInstant, reason: 'Joins the desk.' };
  const input = { slug: 'second-run', kind: 'assisted', name: 'Second run', note: 'Under the codebook.' } as const;
  const record = () => desk.database.writer.transact((tx) => recordCoder(tx, input, author));
  const id = await record();
  const archive = await desk.database.archive();
  expect((await listChanges(archive, { limit: 1 }))[0]).toMatchObject({
    ...{ verb: 'record-coder', subject: 'coder:second-run', reason: 'Joins the desk.', by: { name: 'Edda' } },
  });
  expect(await desk.database.reader.coder.findUnique({ where: { id }, include: { versions: true } })).toMatchObject({
    ...{ slug: 'second-run', kind: 'assisted', seq: archive.head },
    versions: [{ name: 'Second run', note: 'Under the codebook.' }],
  });
  await expect(record()).rejects.toThrow();
  expect((await desk.database.archive()).head).toBe(archive.head);
  expect(await verifyChain(desk.database.reader)).toBeNull();
});
