import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay, aRule, aSlug, aTarget, aVersion, queryIn } from '@/lib/testing/asked-choices';
import { listFileHref, listPageHref, parseListQuery, takeListHref, type ListAsked } from './list-query';

const asked: fc.Arbitrary<ListAsked> = fc.oneof(
  fc.record({ kind: fc.constantFrom('actors', 'issues', 'occasions', 'articles', 'groups') }),
  fc.record({ kind: fc.constant('group'), group: aSlug }),
  fc.record({
    kind: fc.constant('shifts'),
    shifts: fc.record({ since: aDay, holder: aSlug, target: aTarget }, { requiredKeys: [] }),
    rule: aRule,
  }),
);

test('a list is the one its addresses name', () => {
  fc.assert(
    fc.property(asked, aVersion, fc.boolean(), (list, version, bom) => {
      const file = parseListQuery(queryIn(listFileHref(list, 'csv', version, bom)), list.kind);
      expect(file).toEqual({ ...list, version, bom, ignored: [] });
      expect(parseListQuery(queryIn(takeListHref(list)))).toEqual({ ...file, bom: false, version: null });
    }),
  );
});

test('movements stand on their page by the same names', () => {
  expect(listPageHref({ kind: 'shifts', shifts: { holder: 'china', target: 'issue:peace' } }, 7)).toBe(
    '/shifts?holder=china&target=issue:peace&version=7',
  );
  expect(listPageHref({ kind: 'group', group: 'neighbours' })).toBe('/groups/neighbours');
});
