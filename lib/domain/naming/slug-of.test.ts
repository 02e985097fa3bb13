import { expect, it, test } from 'vitest';
import { freeSlug, slugOf } from './slug-of';

test.each([
  ['Tianjin meeting, 28 July', 'tianjin-meeting-28-july'],
  ['Zoë O’Neill', 'zoe-o-neill'],
  [' – ', ''],
  ['中国', ''],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
])('%s becomes %s', (words, slug) => expect(slugOf(words)).toBe(slug));

it('numbers a slug that is taken, and names what has none', () => {
  const taken = (slug: string): boolean => ['fall', 'fall-2', 'event'].includes(slug);
  expect([freeSlug('fall', 'event', taken), freeSlug('rise', 'event', taken), freeSlug('', 'event', taken)]).toEqual([
    'fall-3',
    'rise',
    'event-2',
  ]);
});
