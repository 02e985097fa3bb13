import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aFilter, aRule, aVersion, queryIn } from '@/lib/testing/asked-choices';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { exportHref, listAddress, parseExportQuery, takeHref } from './export-query';

describe('the query of an export', () => {
  it('has the parts of the lists, and its own', () => {
    expect(parseExportQuery({ holder: 'china', value: '-2', version: '181', bom: 'yes' })).toEqual({
      filter: { holder: 'china', value: '-2' },
      statement: null,
      article: null,
      rule: defaultCounting,
      version: 181,
      bom: true,
      ignored: [],
    });
  });

  test.each([
    [{ holder: 'China!' }, 'holder=China! (no such actor)'],
    [{ statement: 'a b' }, 'statement=a b (no such statement)'],
    [{ hearsay: 'no' }, 'hearsay=no (yes, or left out)'],
    [{ on: '2021-07-28' }, 'on: no such part'],
    [{ bom: 'maybe' }, 'bom=maybe (yes or no)'],
    [{ colour: 'red' }, 'colour: no such part'],
    [{ version: 'x' }, 'version=x (a version is a whole number)'],
  ])('%j is named as not understood', (query, ignored) => {
    expect(parseExportQuery(query).ignored).toEqual([ignored]);
  });

  it('is written in one order, whatever the order it was read in', () => {
    const { filter } = parseExportQuery({ to: '2021-07-31', holder: 'china', target: 'issue:taliban-role' });
    expect(exportHref('scores.csv', { filter }, 7, true)).toBe(
      '/export/scores.csv?holder=china&target=issue:taliban-role&to=2021-07-31&version=7&bom=yes',
    );
    expect(takeHref({ filter })).toBe('/take?holder=china&target=issue:taliban-role&to=2021-07-31');
    expect(takeHref({})).toBe('/take');
  });
});

it('asks for what its address says', () => {
  fc.assert(
    fc.property(
      aFilter,
      aRule,
      aVersion,
      fc.boolean(),
      ({ modality: _m, checked: _c, ...filter }, rule, version, bom) => {
        const { filter: read, ...query } = parseExportQuery(
          queryIn(exportHref('scores.csv', { filter, rule }, version, bom)),
        );
        expect(query).toEqual({ statement: null, article: null, rule, version, bom, ignored: [] });
        // Both narrow the list as well.
        expect(read).toEqual({
          ...filter,
          ...(rule.modality ? { modality: rule.modality } : {}),
          ...(rule.checked ? { checked: 'yes' } : {}),
        });
      },
    ),
  );
});

test.each([
  [{ hearsay: 'yes', duplicates: 'day' }, { hearsay: true, duplicates: 'day' }, '?hearsay=yes&duplicates=day'],
  [{ modality: 'hoped', checked: 'yes' }, { modality: 'hoped', checked: true }, '?modality=hoped&checked=yes'],
  [{ checked: 'no', namedOutlets: 'yes' }, { checked: false, namedOutlets: true }, '?checked=no&namedOutlets=yes'],
])('what counts by %j is %j, written %s', (asked, rule, parts) => {
  const query = parseExportQuery(asked);
  expect(query).toMatchObject({ rule, ignored: [] });
  expect(takeHref(query)).toBe(`/take${parts}`);
});

test.each([
  [{}, '/statements?version=7'],
  [
    { filter: { holder: 'china' }, rule: { ...defaultCounting, hearsay: true } },
    '/take?holder=china&hearsay=yes&version=7',
  ],
  [{ filter: { holder: 'china' } }, '/statements?holder=china&version=7'],
  [{ statement: 'a-key' }, '/statements/a-key?version=7'],
  [{ article: 'voa' }, '/articles/voa?version=7'],
])('what %j takes is shown at %s', (taken, address) => {
  expect(listAddress(taken, 7)).toBe(address);
});
