import { afterEach, beforeEach, expect, it } from 'vitest';
import { annotateStance } from './stance/annotate-stance';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { readAgreements } from '@/lib/data/stance/agreements';
import { readCollection } from '@/lib/data/collection/collection';
import { listObservations } from '@/lib/data/stance/observations';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

it('reckons once for each version, and anew after a change', async () => {
  const editor = await addPerson(database, 'Edda', 'editor');
  const archive = await database.archive();
  const [collection, agreements] = [await readCollection(archive), await readAgreements(archive)];
  const observations = await listObservations(archive);
  const again = await database.archive();
  expect(await readCollection(again)).toBe(collection);
  expect(await readAgreements(again)).toBe(agreements);
  expect(await listObservations(again)).toBe(observations);
  expect(agreements).toMatchObject({ complete: true, assisted: { coders: 2 }, person: { coders: 0, named: 0 } });
  const settled = await database.writer.command((tx) =>
    annotateStance(
      tx,
      {
        statementKey: 'wang-2021-06-03-new-challenges',
        target: 'issue:taliban-role',
        value: 1,
        reason: 'Made up.',
        settle: true,
        adjudicationSeen: 0,
      },
      editor,
      testInstant,
    ),
  );
  expect(settled.ok).toBe(true);
  const after = await database.archive();
  expect(await readCollection(after)).not.toBe(collection);
  expect((await listObservations(after)).length).not.toBe(observations.length);
  expect((await readAgreements(after)).person.coders).toBe(1);
  expect(await readCollection(await database.archive(archive.version))).toEqual(collection);
});
