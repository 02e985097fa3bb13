import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day';

it('knows the days the calendar has', () => {
  expect(calendarDay.safeParse('2024-02-29').success).toBe(true);
  expect(calendarDay.safeParse('2021-02-29').success).toBe(false);
  expect(calendarDay.safeParse('2021-7-2').success).toBe(false);
});
