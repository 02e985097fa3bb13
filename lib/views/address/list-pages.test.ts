import { expect, it } from 'vitest';
import { toListing } from './evidence-filter';
import { orderWords, toPageLinks } from './list-pages';

const place = (key: string) => ({ saidOn: '2021-07-28', key });

it.each([
  [{}, { next: null, previous: null }, { newer: null, older: null }],
  [
    { holder: 'china' },
    { next: place('z'), previous: null },
    { newer: null, older: '/statements?holder=china&after=2021-07-28~z' },
  ],
  [
    { holder: 'china', sort: 'oldest', after: '2021-01-01~a' },
    { next: place('z'), previous: { after: null } },
    { newer: '/statements?holder=china&sort=oldest&after=2021-07-28~z', older: '/statements?holder=china&sort=oldest' },
  ],
])('leads on from %o', (filter, ways, links) => expect(toPageLinks(filter, ways)).toEqual(links));

it('turns the list round from its beginning', () => {
  expect(orderWords({ holder: 'china', after: '2021-01-01~a' })).toMatchObject({
    now: 'Newest first.',
    href: '/statements?holder=china&sort=oldest',
  });
  expect(orderWords({ sort: 'oldest' })).toMatchObject({ now: 'Oldest first.', href: '/statements' });
});

it('reads the order and the place', () => {
  expect(toListing({})).toEqual({ order: 'newest', after: undefined });
  expect(toListing({ sort: 'oldest', after: '2021-07-28~a' })).toEqual({ order: 'oldest', after: place('a') });
});
