import { expect, it } from 'vitest';
import { toBuiltInList } from './built-in-list';

const actors = [
  { slug: 'peru', name: 'Peru', kind: 'state' as const },
  { slug: 'chad', name: 'Chad', kind: 'state' as const },
];
const namesOf = (slug: string): readonly string[] => (slug === 'peru' ? ['Peruvian', 'Lima'] : ['Tchad']);
const offices = [
  { office: 'foreign-minister', words: ['foreign minister', 'top diplomat'] },
  { office: 'president', words: ['president'] },
];
const list = (typed: string) => toBuiltInList(actors, namesOf, offices, typed);

it('finds built-in actors by any of their names, and leads to where they are recorded', () => {
  expect(list('LIMA').lines).toEqual([
    { slug: 'peru', name: 'Peru', kind: 'State', href: '/admin/actors/new?from=peru' },
  ]);
  expect(list('lima').note).toBe('1 built-in actor with “lima” in a name.');
});

it('finds the class of an office by any of its words', () => {
  expect(list('diplomat').offices).toEqual([{ office: 'foreign minister', words: 'foreign minister, top diplomat' }]);
});

it('only counts with nothing typed, and shows the first 30 of many', () => {
  expect(list(' ')).toEqual({
    note: '2 built-in actors and the words for 2 offices: type a part of a name.',
    lines: [],
    offices: [],
  });
  const many = Array.from({ length: 40 }, (_, n) => ({ slug: `a-${n}`, name: `Land ${n}`, kind: 'state' as const }));
  expect(toBuiltInList(many, () => [], [], 'land')).toMatchObject({
    note: '40 built-in actors with “land” in a name. The first 30 are shown.',
  });
});
