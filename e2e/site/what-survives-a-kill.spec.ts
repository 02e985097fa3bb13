import { killTimes } from '@/bench/fault/kill';
import { expect, test } from '../support/site';

test('is what was acknowledged there, whole, after the site and a command were killed at work?', async () => {
  test.setTimeout(120_000);
  // With this seed: right after an acceptance, and a command that puts articles in.
  const { acknowledged, ...found } = await killTimes(2, 33_653);
  expect(found).toEqual({ kills: 2, lost: [], halfWritten: [], failedRestarts: [], leftBehind: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
