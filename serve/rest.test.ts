import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveBackAtRest } from './rest.mjs';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('collects twice once a process that worked has nothing to do, and not again before it worked again', () => {
  const collect = vi.fn();
  let spent = 0;
  giveBackAtRest({ collect, spent: () => spent });
  const collectedAfter = (share: number): number => {
    spent = share;
    collect.mockClear();
    vi.advanceTimersByTime(40_000);
    return collect.mock.calls.length;
  };
  expect([0, 0.6, 0.01, 0, 0.2, 0].map(collectedAfter)).toEqual([0, 0, 2, 0, 0, 2]);
});

it('takes no collection of its own for work', () => {
  let next = 1;
  const spent = (): number => {
    const was = next;
    next = 0;
    return was;
  };
  const collect = vi.fn(() => {
    next = 1;
  });
  giveBackAtRest({ collect, spent });
  vi.advanceTimersByTime(600_000);
  expect(collect).toHaveBeenCalledTimes(2);
});

it('compacts what is held', () => {
  giveBackAtRest({ spent: vi.fn().mockReturnValueOnce(1).mockReturnValue(0) });
  expect(() => vi.advanceTimersByTime(40_000)).not.toThrow();
});
