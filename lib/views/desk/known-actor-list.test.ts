import { expect, test } from 'vitest';
import { knownActorsWords, toKnownActorList } from './known-actor-list';

const rows = [
  {
    slug: 'wang-yi',
    name: 'Wang Yi',
    kind: 'person',
    aliases: [{ name: 'Wang' }],
    roles: [{ title: 'Foreign Minister' }],
  },
  { slug: 'china', name: 'China', kind: 'state', aliases: [{ name: 'Beijing' }, { name: '中国' }], roles: [] },
] as const;

test.each([
  ['', ['china', 'wang-yi'], '2 actors.'],
  ['BEIJ', ['china'], '1 of 2 actors with “BEIJ” in a name or an office.'],
  ['中国', ['china'], '1 of 2 actors with “中国” in a name or an office.'],
  ['foreign minister', ['wang-yi'], '1 of 2 actors with “foreign minister” in a name or an office.'],
  ['zzz', [], '0 of 2 actors with “zzz” in a name or an office.'],
])('for “%s”', (typed, slugs, words) => {
  const list = toKnownActorList(rows, typed);
  expect(list.lines.map(({ slug }) => slug)).toEqual(slugs);
  expect(knownActorsWords(list, typed)).toBe(words);
});

test('says how much is known of each', () => {
  expect(toKnownActorList(rows, '').lines.map(({ words }) => words)).toEqual([
    'State, 2 other names',
    'Person, 1 other name, 1 office',
  ]);
});

test('says what is left out of a long list', () => {
  const many = Array.from({ length: 301 }, (_, n) => ({ ...rows[1], slug: `a-${n}` }));
  expect(knownActorsWords(toKnownActorList(many, ''), '')).toBe('301 actors. The first 300 are shown.');
});
