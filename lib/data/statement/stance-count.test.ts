import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listObservations } from '../stance/observations';
import { countStances } from './stance-count';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

/** The domain's own count, the slow way. */
function countOf(observations: readonly Observation[]) {
  const count = { counted: 0, hearsay: 0, private: 0, standing: 0, unnamed: 0, unchecked: 0, modality: 0, open: 0 };
  for (const observation of observations) count[observation.leftOut ?? 'counted'] += 1;
  return count;
}

it.each([
  [{}],
  [{ holder: 'china' }],
  [{ holder: 'china', target: 'issue:troop-withdrawal' }],
  [{ capacity: 'own' }],
  [{ ids: ['wang-2021-07-28-etim', 'wang-2021-06-03-new-challenges'] }],
  [{ modality: 'standing' }],
  [{ occasion: '2021-06-03-trilateral' }],
  [{ value: -2 }],
  [{ bearsOn: 'taliban' }],
  [{ checked: true }],
  [{ checked: false, outlet: 'al-jazeera' }],
])('counts for %o what the domain counts of its observations', async (filter) => {
  const archive = await database.archive();
  const observations = await listObservations(archive, filter);
  const checked = observations.filter(({ score }) => score.checked).length;
  expect(await countStances(archive, filter)).toEqual({ ...countOf(observations), checked });
});

it.each([
  [{ hearsay: true }],
  [{ private: true, standing: true }],
  [{ namedOutlets: true }],
  [{ checked: true }],
  [{ modality: 'hoped' as const }],
  [{ hearsay: true, namedOutlets: true, modality: 'asserted' as const }],
])('counts under the rule with %o what the domain counts', async (asked) => {
  const archive = await database.archive();
  const rule = { ...defaultCounting, ...asked };
  const { checked: _checked, ...counted } = await countStances(archive, {}, rule);
  expect(counted).toEqual(countOf(await listObservations(archive, {}, rule)));
});
