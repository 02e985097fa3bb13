import { expect, it, test } from 'vitest';
import { anActorTarget, anIssue } from '@/lib/testing/observation';
import { parseTargetKey, targetName, targetPath } from './target';

test.each([
  ['issue:troop-withdrawal', { kind: 'issue', slug: 'troop-withdrawal' }],
  ['actor:taliban', { kind: 'actor', slug: 'taliban' }],
  ['article:taliban', null],
  ['issue:', null],
  ['issue:Taliban', null],
  ['issue:a\n', null],
  ['taliban', null],
])('the key %j names %o', (key, named) => {
  expect(parseTargetKey(key)).toEqual(named);
});

it('goes by its label or name, and has a page', () => {
  expect([anIssue('talks'), anActorTarget('taliban')].map((one) => [targetName(one), targetPath(one)])).toEqual([
    ['Issue talks', '/issues/talks'],
    ['Taliban', '/actors/taliban'],
  ]);
});
