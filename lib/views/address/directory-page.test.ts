import { expect, test } from 'vitest';
import { parseDirectory, toDirectoryLinks } from './directory-page';

test.each([
  [{}, undefined, []],
  [{ after: '' }, undefined, []],
  [{ after: '2021-06-04~diplomat' }, { day: '2021-06-04', slug: 'diplomat' }, []],
  [{ after: '2021-02-31~diplomat' }, undefined, ['after=2021-02-31~diplomat (no such place in the list)']],
  [{ after: '2021-06-04' }, undefined, ['after=2021-06-04 (no such place in the list)']],
  [{ after: ['a', 'b'] }, undefined, ['after=a, b (given more than once)']],
])('%j is read on behind %j', (query, after, ignored) => {
  expect(parseDirectory(query)).toEqual({ after, ignored });
});

test.each([
  [
    { next: null, previous: null },
    { next: null, previous: null },
  ],
  [
    { next: { day: '2021-06-04', slug: 'a' }, previous: { after: null } },
    { next: '/articles?after=2021-06-04~a', previous: '/articles' },
  ],
  [
    { next: null, previous: { after: { day: '2021-06-04', slug: 'b' } } },
    { next: null, previous: '/articles?after=2021-06-04~b' },
  ],
])('the ways %j have the addresses %j', (ways, links) => {
  expect(toDirectoryLinks('/articles', ways)).toEqual(links);
});
