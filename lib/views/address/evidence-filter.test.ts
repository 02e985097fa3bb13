import { describe, expect, test } from 'vitest';
import {
  idsHref,
  idsWords,
  evidenceHref,
  parseEvidenceFilter,
  statementHref,
  toStatementFilter,
} from './evidence-filter';
import { mostIds } from './query/query-parts';

describe('a link to the evidence', () => {
  test.each([
    [{ holder: 'china', target: 'issue:troop-withdrawal' }, '/statements?holder=china&target=issue:troop-withdrawal'],
    [{ target: 'actor:taliban' }, '/statements?target=actor:taliban'],
    [{ speaker: 'wang-yi' }, '/statements?speaker=wang-yi'],
    [{}, '/statements'],
  ])('%o', (filter, href) => expect(evidenceHref(filter)).toBe(href));

  test('leads to one statement by its key', () => {
    expect(statementHref('wang-2021-07-28-etim')).toBe('/statements/wang-2021-07-28-etim');
  });
});

describe('a filter read from a query', () => {
  test.each([
    [{ holder: 'china' }, { holder: 'china' }, []],
    [{ holder: 'China!' }, {}, ['holder=China! (no such actor)']],
    [{ target: 'troop-withdrawal' }, {}, ['target=troop-withdrawal (no such issue or actor)']],
    [{ target: 'issue:troop-withdrawal', holder: '' }, { target: 'issue:troop-withdrawal' }, []],
    [{ holder: ['china', 'pakistan'] }, {}, ['holder=china, pakistan (given more than once)']],
    [{ utm_source: 'letter' }, {}, []],
    [{ value: '-2', checked: 'no', modality: 'standing' }, { value: '-2', checked: 'no', modality: 'standing' }, []],
    [
      { value: '3', checked: 'maybe', modality: 'loud', capacity: 'none' },
      {},
      [
        'modality=loud (none of the choices)',
        'capacity=none (none of the choices)',
        'value=3 (a whole number from -2 to 2)',
        'checked=maybe (none of the choices)',
      ],
    ],
    [
      { addressee: 'taliban', mode: 'direct', sort: 'oldest', after: '2021-07-28~a-b' },
      { addressee: 'taliban', mode: 'direct', sort: 'oldest', after: '2021-07-28~a-b' },
      [],
    ],
    [
      { mode: 'loud', sort: 'best', after: '2021-02-30~a' },
      {},
      [
        'mode=loud (none of the choices)',
        'sort=best (newest or oldest)',
        'after=2021-02-30~a (no such place in the list)',
      ],
    ],
    [{ after: '2021-07-28~' }, {}, ['after=2021-07-28~ (no such place in the list)']],
    [{ ids: 'wang-2021-07-28-etim~b' }, { ids: 'wang-2021-07-28-etim~b' }, []],
    [{ ids: 'a~~b' }, {}, ['ids=a~~b (no list of statements)']],
    [
      { from: '2021-05-01', to: '2021-02-30' },
      { from: '2021-05-01' },
      ['to=2021-02-30 (no such day; a day is written 2021-07-28)'],
    ],
  ])('%o', (query, filter, ignored) => {
    expect(parseEvidenceFilter(query)).toEqual({ filter, ignored });
  });

  test('is what a link wrote', () => {
    const filter = { holder: 'china', target: 'actor:taliban', speaker: 'wang-yi' };
    const query = Object.fromEntries(new URL(evidenceHref(filter), 'http://localhost').searchParams);
    expect(parseEvidenceFilter(query)).toEqual({ filter, ignored: [] });
  });
});

test('a filter asks the archive for a number and a yes or no', () => {
  expect(toStatementFilter({ holder: 'china', value: '-2', checked: 'yes' })).toEqual({
    holder: 'china',
    value: -2,
    checked: true,
  });
  expect(toStatementFilter({ checked: 'no', sort: 'oldest', after: '2021-07-28~a' })).toEqual({ checked: false });
});

test('a list of exactly some statements names each once, and is the wider list where they are too many', () => {
  expect(idsHref(['a', 'b', 'a'], { target: 'issue:peace' })).toBe('/statements?target=issue:peace&ids=a~b');
  expect([idsWords('a'), idsWords('a~b')]).toEqual([
    'Only the one statement that the link named.',
    'Only among the 2 statements that the link named.',
  ]);
  expect(toStatementFilter({ ids: 'a~b' })).toEqual({ ids: ['a', 'b'] });
  expect(
    idsHref(
      Array.from({ length: mostIds + 1 }, (_, n) => `s-${n}`),
      { target: 'issue:peace' },
    ),
  ).toBe('/statements?target=issue:peace');
});
