import { describe, expect, test } from 'vitest';
import { maxAgeSeconds, nextPoll, nextTry, retryAfterSeconds } from './next-poll';

const at = new Date('2026-11-22T12:00:00Z');
const minutesUntil = (then: Date): number => (then.getTime() - at.getTime()) / 60_000;

describe('the next look at a feed', () => {
  test.each([
    [null, null, 30],
    [10, null, 30],
    [45, null, 45],
    [null, 60, 30],
    [null, 7200, 120],
    [45, 7200, 120],
    [100_000, null, 1440],
    [null, 10_000_000, 1440],
  ])('with a ttl of %s minutes and %s seconds to keep it is after %d minutes', (ttlMinutes, keep, minutes) => {
    expect(minutesUntil(nextPoll(at, { ttlMinutes, maxAgeSeconds: keep }))).toBe(minutes);
  });

  test.each([
    [1, null, 15],
    [2, null, 30],
    [3, null, 60],
    [4, null, 120],
    [7, null, 960],
    [8, null, 1440],
    [50, null, 1440],
    [2_000, null, 1440],
    [1, 60, 15],
    [1, 7200, 120],
    [3, 7200, 120],
    [5, 7200, 240],
    [1, 3 * 24 * 3600, 3 * 1440],
    [1, 100 * 24 * 3600, 7 * 1440],
  ])('after %d failures and asked to wait %s seconds is after %d minutes', (failures, wait, minutes) => {
    expect(minutesUntil(nextTry(at, failures, wait))).toBe(minutes);
  });
});

describe('what a server asks for', () => {
  test.each([
    [null, null],
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 12:10:00 GMT', 600],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
  ])('Retry-After: %s', (header, seconds) => expect(retryAfterSeconds(header, at)).toBe(seconds));

  test.each([
    [null, null],
    ['public, max-age=600', 600],
    ['MAX-AGE="60"', 60],
    ['no-cache, max-age=600', null],
    ['no-store', null],
    ['s-maxage=60', null],
    ['public', null],
  ])('Cache-Control: %s', (header, seconds) => expect(maxAgeSeconds(header)).toBe(seconds));
});
