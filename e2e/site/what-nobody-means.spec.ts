import { fuzz } from '@/bench/fuzz/fuzz';
import { stillWorks } from '@/bench/fuzz/still-works';
import { expect, writingTest as test } from '../support/site';
import { cookiesOf } from '@/lib/testing/site/visitors';

test('are requests that nobody means refused in words, without markup, and without harm?', async ({ ownSite }) => {
  const { editor } = await cookiesOf(ownSite.address);
  const { requests, misses } = await fuzz(ownSite, { requests: 400, seed: 20_261_122, seconds: 3 });
  expect(misses).toEqual([]);
  expect(requests).toBeGreaterThan(0);
  expect(await stillWorks(ownSite, editor)).toEqual([]);
});
