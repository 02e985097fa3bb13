import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anActor } from '@/lib/testing/observation';
import { aDay, aFilter, aListing, aRule, aSlug, aTarget, aVersion, queryIn } from '@/lib/testing/asked-choices';
import { codingFilters, codingListHref, parseCodingFilter } from './coding-filter';
import { compareHref, compareQuery, mostCompared, parseCompare } from './compare-query';
import { parseDirectory, toDirectoryLinks } from './directory-page';
import { evidenceHref, parseEvidenceFilter } from './evidence-filter';
import { parsePictureFilter, pictureHref, pictureQuery } from './picture-filter';
import { hrefOf, type Query } from './query/define-query';
import { parseSearch, searchHref } from './search-query';
import { parseShiftQuery, shiftQueryParts } from './shift-query';
import { fileParts, parseVersionQuery } from './version-query';

/** What an address asks for, whatever it is, is what was put into it; nothing of it is ignored. */
function keeps<Asked>(
  asked: fc.Arbitrary<Asked>,
  address: (asked: Asked) => string,
  read: (query: Query, asked: Asked) => object,
) {
  fc.assert(
    fc.property(asked, (one) => {
      expect(read(queryIn(address(one)), one)).toMatchObject({ ignored: [] });
      expect(read(queryIn(address(one)), one)).toEqual({ ...read({}, one), ...one, ignored: [] });
    }),
  );
}

const slugs = fc.uniqueArray(aSlug, { minLength: 2, maxLength: mostCompared.actors });

test('a list of statements', () =>
  keeps(
    fc.record({ filter: aListing }),
    ({ filter }) => evidenceHref(filter),
    (query) => parseEvidenceFilter(query),
  ));

test('what is searched for', () =>
  keeps(
    fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text),
      filter: aFilter,
      page: fc.integer({ min: 1, max: 50 }),
    }),
    searchHref,
    (query) => parseSearch(query, 50),
  ));

test('what a picture counts, and the day', () =>
  keeps(
    fc.record({ filter: fc.record({ rule: aRule, on: fc.option(aDay) }) }),
    ({ filter }) => pictureHref('/actors/china', filter),
    (query) => parsePictureFilter(query),
  ));

test('what is compared', () =>
  keeps(
    fc
      .record({ slugs, keys: fc.uniqueArray(aTarget, { minLength: 1, maxLength: 3 }), days: fc.tuple(aDay, aDay) })
      .map(({ slugs: named, keys, days }) => ({
        actors: named.map(anActor),
        targets: keys.map((key) => ({ key, name: key })),
        from: [...days].sort()[0] ?? '',
        to: [...days].sort()[1] ?? '',
      })),
    (asked) => compareHref(compareQuery(asked)),
    (query, { actors, targets }) => parseCompare(query, { actors, targets }),
  ));

const issue = { id: 1, slug: 'peace', label: 'Peace', ordinal: 1, againstPole: 'rejects', forPole: 'backs' };
test('movements', () =>
  keeps(
    fc.record({
      asked: fc.record({
        since: fc.option(aDay),
        holder: fc.option(aSlug.map(anActor)),
        target: fc.constantFrom(issue, null),
        rule: aRule,
      }),
    }),
    ({ asked }) => hrefOf('/shifts', { ...shiftQueryParts(asked), ...pictureQuery({ rule: asked.rule, on: null }) }),
    (query, { asked }) => parseShiftQuery(query, { actors: asked.holder ? [asked.holder] : [], issues: [issue] }),
  ));

test('a past state', () =>
  keeps(
    fc.record({ version: aVersion }),
    ({ version }) => hrefOf('/', fileParts(version)),
    (query) => parseVersionQuery(query),
  ));

test('a place in a directory', () =>
  keeps(
    fc.record({ after: fc.record({ day: aDay, slug: aSlug }) }),
    ({ after }) => toDirectoryLinks('/articles', { next: after, previous: null }).next ?? '',
    (query) => parseDirectory(query),
  ));

test('statements to judge', () =>
  keeps(
    fc.record({
      show: fc.constantFrom(...codingFilters),
      listing: fc.record({ order: fc.constant('newest' as const), after: fc.record({ saidOn: aDay, key: aSlug }) }),
    }),
    ({ show, listing }) => codingListHref(show, listing.after),
    (query) => parseCodingFilter(query),
  ));
