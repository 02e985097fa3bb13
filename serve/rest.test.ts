import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { giveBackAtRest } from './rest.mjs';

function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

it('collects twice once a process that worked has nothing to do, and not again before it worked again', async () => {
  const collect = vi.fn();
  giveBackAtRest({ every: 40, collect });
  await wait(200);
  expect(collect).not.toHaveBeenCalled();
  work(100);
  await wait(400);
  expect(collect).toHaveBeenCalledTimes(2);
  work(100);
  await wait(400);
  expect(collect).toHaveBeenCalledTimes(4);
});
