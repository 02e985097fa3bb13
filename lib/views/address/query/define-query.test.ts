import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { aSlug } from '@/lib/testing/asked-choices';
import { ignoredPart } from './choice';
import {
  after,
  article,
  bom,
  compared,
  counting,
  drawnFrom,
  group,
  narrowing,
  order,
  positionDay,
  searched,
  since,
  state,
  statement,
} from './query-parts';
import { defineQuery, hrefOf, pick, unknownParts } from './define-query';

/** Every choice of the site, in one query; `checked` and `modality` as lists have them. */
const every = defineQuery({
  ...counting,
  ...narrowing,
  ...positionDay,
  ...state,
  ...searched,
  since,
  after,
  sort: order,
  bom,
  drawnFrom,
  statement,
  article,
  group,
  actors: compared.actors,
  targets: compared.targets,
  hidden: compared.hidden,
});

const someText = fc.oneof(
  aSlug,
  fc.constantFrom('yes', 'no', 'day', 'utterance', '2021-07-28', 'issue:peace', '7', '-2', 'a,b', 'own', 'x!', ''),
  fc.string(),
);
const aQuery = fc.dictionary(
  fc.constantFrom(...every.parts, 'colour'),
  fc.oneof(someText, fc.array(someText, { minLength: 1, maxLength: 3 })),
);

describe('a query', () => {
  it('is read as it was written, whatever it was', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const printed = every.print(every.parse(query).value);
        const again = every.parse(printed);
        expect(again.ignored).toEqual([]);
        expect(every.print(again.value)).toEqual(printed);
      }),
    );
  });

  it('is written in one order and without defaults, commas and colons readable', () => {
    expect(
      hrefOf('/somewhere', every.print({ target: 'issue:peace', duplicates: 'utterance', hearsay: false, bom: true })),
    ).toBe('/somewhere?target=issue:peace&bom=yes');
    const parts = every.print({ hidden: ['a', 'b'], duplicates: 'day', holder: 'china' });
    expect(Object.entries(parts)).toEqual([
      ['duplicates', 'day'],
      ['holder', 'china'],
      ['hidden', 'a,b'],
    ]);
    expect(hrefOf('/', {})).toBe('/');
  });

  it('is for programs the same parts and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every.parts), someText, (part, given) => {
        if (given === '' || given.includes(',')) return;
        const { ignored } = every.parse({ [part]: given });
        expect(every.parameters.safeParse({ [part]: given }).success).toBe(ignored.length === 0);
      }),
    );
    expect(every.parameters.safeParse({ colour: 'red' }).success).toBe(false);
    expect(() => z.toJSONSchema(every.parameters, { io: 'input' })).not.toThrow();
  });
});

test.each([
  [{ holder: 'atlantis!' }, ['holder=atlantis! (no such actor)']],
  [{ holder: ['china', 'pakistan'] }, ['holder=china, pakistan (given more than once)']],
  [{ on: '2021-02-31' }, ['on=2021-02-31 (no such day; a day is written 2021-07-28)']],
  [{ modality: 'loud' }, ['modality=loud (none of the choices)']],
  [{ hearsay: 'no' }, ['hearsay=no (yes, or left out)']],
  [{ namedOutlets: 'named' }, ['namedOutlets=named (yes, or left out)']],
  [{ version: 'x' }, ['version=x (a version is a whole number)']],
  [{ actors: 'china,Nato!', hidden: ['a', 'B'] }, ['actors=Nato! (no such actor)', 'hidden=B (no such actor)']],
  [{ holder: '', actors: ['', ''], colour: 'red' }, []],
])('of %j is ignored with why: %j', (query, ignored) => expect(every.parse(query).ignored).toEqual(ignored));

test.each(every.parts)('%s has a reason', (part) => expect(every.ignored(part, 'x')).toMatch(/^\w+=x \(.+\)$/u));

test('a part is named with all that was given for it', () => {
  expect(ignoredPart('outlet', 'x', 'no such outlet')).toBe('outlet=x (no such outlet)');
  expect(ignoredPart('outlet', ['x', 'y'], 'no such outlet')).toBe('outlet=x, y (given more than once)');
});

test('some addresses have only some parts', () => {
  expect(pick({ holder: 'china', value: '2' }, ['holder'])).toEqual({ holder: 'china' });
  expect(unknownParts({ holder: 'china', value: '2' }, ['holder'])).toEqual(['value: no such part']);
});
