import { expect, test } from 'vitest';
import { hourOf } from './access-count';

test.each([
  ['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22T12:59:59.999Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22T13:00:00.001Z', '2026-11-22T13:00:00.000Z'],
])('%s lies in the hour that begins at %s', (instant, hour) => {
  expect(hourOf(new Date(instant))).toBe(hour);
});
