import { expect, it, test } from 'vitest';
import type { Sought } from '@/lib/domain/issue/sought';
import { noneToward, silentIssues } from './none-toward';

const five = { articles: 5 };

test.each<readonly [Sought | undefined, string]>([
  [undefined, 'none found in these 5 articles'],
  [{ articles: 0, toJudgeAnew: 0 }, 'not looked for yet, the issue is newer than all 5 articles'],
  [{ articles: 1, toJudgeAnew: 0 }, 'none found in the 1 article put in since it was recorded'],
  [{ articles: 2, toJudgeAnew: 0 }, 'none found in the 2 articles put in since it was recorded'],
  [{ articles: 2, toJudgeAnew: 4 }, '4 found, to be judged anew by the proposition’s new meaning'],
])('%o is said as “%s”', (sought, words) => expect(noneToward(five, sought)).toBe(words));

it('keeps the kinds of nothing apart', () => {
  const issues = [
    { slug: 'a', label: 'A' },
    { slug: 'b', label: 'B' },
    { slug: 'c', label: 'C' },
  ];
  expect(silentIssues(issues, five, new Map([['b', { articles: 0, toJudgeAnew: 0 }]]))).toEqual([
    'Issues without a counted statement, none found in these 5 articles: A; C.',
    'Issues without a counted statement, not looked for yet, the issue is newer than all 5 articles: B.',
  ]);
  expect(silentIssues([], five, new Map())).toEqual([]);
});
