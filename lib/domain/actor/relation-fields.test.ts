import { describe, expect, it, test } from 'vitest';
import { findCircle, relationFields, relationsText, type RelationFields, type RelationLink } from './relation-fields';

const relation = (kind: RelationFields['kind'], to: string): RelationFields => ({ kind, to, on: null });
const links: readonly RelationLink[] = [
  { kind: 'part-of', from: 'bureau', to: 'ministry' },
  { kind: 'part-of', from: 'ministry', to: 'china' },
  { kind: 'displaced-by', from: 'republic', to: 'emirate' },
];

describe('findCircle', () => {
  test.each<readonly [string, string, readonly RelationFields[], object | null]>([
    ['no relation', 'china', [], null],
    ['a whole that is part of nothing', 'bureau', [relation('part-of', 'china')], null],
    [
      'a relation to itself',
      'china',
      [relation('member', 'bureau'), relation('displaced-by', 'china')],
      { row: 1, kind: 'displaced-by', path: ['china', 'china'] },
    ],
    [
      'a part of its part',
      'china',
      [relation('part-of', 'ministry')],
      { row: 0, kind: 'part-of', path: ['china', 'ministry', 'china'] },
    ],
    [
      'a part of its part’s part',
      'china',
      [relation('part-of', 'bureau')],
      { row: 0, kind: 'part-of', path: ['china', 'bureau', 'ministry', 'china'] },
    ],
    ['another kind of the same two', 'china', [relation('governs', 'ministry')], null],
    ['a turn of fortune', 'emirate', [relation('displaced-by', 'republic')], null],
  ])('%s', (_, slug, relations, circle) => expect(findCircle(slug, relations, links)).toEqual(circle));

  it('takes the actor’s own relations as asked, not as stored', () => {
    expect(findCircle('ministry', [relation('part-of', 'bureau')], links.slice(1))).toBeNull();
  });
});

describe('relationFields', () => {
  test.each<readonly [string, readonly RelationFields[], string]>([
    [
      'one relation twice',
      [relation('member', 'a'), { ...relation('member', 'a'), on: '2021-01-01' }],
      'A relation to the same actor stands in two rows.',
    ],
    [
      'two wholes',
      [relation('part-of', 'a'), relation('part-of', 'b')],
      'An actor is part of one other. Take one of the two away.',
    ],
  ])('refuses %s', (_, relations, message) => {
    expect(relationFields.safeParse(relations).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('says all in one text, in the same order', () => {
    const text = 'displaced-by, b, on 2021-08-15, part-of, a';
    expect(relationsText([relation('part-of', 'a'), { ...relation('displaced-by', 'b'), on: '2021-08-15' }])).toBe(
      text,
    );
  });
});
