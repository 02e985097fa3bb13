import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay, aRule, aSlug, aTarget, aVersion, queryIn } from '@/lib/testing/asked-choices';
import { uncut } from './picture-cut';
import { embedHref, pictureFileHref, takePictureHref } from './picture-links';
import { parsePictureQuery, type PictureAsked } from './picture-query';

const filter = fc.record({ rule: aRule, on: fc.option(aDay) });
const slugs = fc.uniqueArray(aSlug, { minLength: 1, maxLength: 8 });
const targets = fc.uniqueArray(aTarget, { minLength: 1, maxLength: 3 });
const asked: fc.Arbitrary<PictureAsked> = fc.oneof(
  fc.record({ kind: fc.constantFrom('matrix', 'dyads'), holders: fc.constant([]), targets: fc.constant([]), filter }),
  fc.record({ kind: fc.constant('spectrum'), holders: fc.constant([]), targets: fc.tuple(aTarget), filter }),
  fc.tuple(slugs, targets, filter, fc.tuple(aDay, aDay)).map(([holders, of, counted, days]): PictureAsked => {
    const [from = null, to = null] = [...days].sort();
    return { kind: 'compare', holders, targets: of, filter: counted, cut: { from, to, hidden: holders.slice(1) } };
  }),
  fc.tuple(slugs, filter).map(([holders, counted]): PictureAsked => ({
    kind: 'picture',
    holders,
    targets: [],
    filter: counted,
    cut: { ...uncut, hidden: holders.slice(1) },
  })),
);

test('a picture is the one its addresses name', () => {
  fc.assert(
    fc.property(asked, aVersion, fc.boolean(), (picture, version, bom) => {
      const file = parsePictureQuery(queryIn(pictureFileHref(picture, 'svg', version, bom)), picture.kind);
      expect(file).toEqual({ ...picture, version, bom, ignored: [] });
      expect(parsePictureQuery(queryIn(embedHref(picture, version)))).toEqual({ ...file, bom: false });
      expect(parsePictureQuery(queryIn(takePictureHref(picture)))).toEqual({ ...file, bom: false, version: null });
    }),
  );
});

test.each([
  [{ holder: 'China!' }, 'holder=China! (no such actor); a picture needs holder= or target='],
  [{ holder: 'china', actors: 'nato' }, 'holder= or actors='],
  [{ holder: 'china', bom: 'maybe' }, 'bom=maybe (yes or no)'],
  [{ holder: 'china', version: '7', asOf: '2026-11-01' }, 'asOf=2026-11-01 (the version says it already)'],
  [{ holder: 'china', colour: 'red' }, 'colour: no such part'],
])('%j is not understood: %s', (query, words) => {
  expect(parsePictureQuery(query).ignored.join('; ')).toBe(words);
});

test('a file whose name says its kind has no other', () => {
  expect(parsePictureQuery({ kind: 'matrix' }, 'matrix').ignored).toEqual(['kind: no such part']);
});
