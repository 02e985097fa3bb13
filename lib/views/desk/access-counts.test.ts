import { expect, it } from 'vitest';
import type { AccessCount } from '@/lib/domain/access/access-count';
import { withPending } from './access-counts';

const count = (hour: number, address: string, times: number): AccessCount => ({
  hour: `2026-11-22T${hour}:00:00.000Z`,
  kind: 'action-refused',
  address,
  times,
});

it('adds what is still to be written to what is, newest hour first', () => {
  const written = [count(12, 'a', 5), count(11, 'a', 9)];
  const pending = [count(12, 'a', 2), count(12, 'b', 8), count(13, 'c', 1)];
  expect(withPending(written, pending)).toEqual([
    count(13, 'c', 1),
    count(12, 'b', 8),
    count(12, 'a', 7),
    count(11, 'a', 9),
  ]);
  expect(withPending([], [])).toEqual([]);
});
