import { describe, expect, it } from 'vitest';
import { anIssue } from '@/lib/testing/observation';
import { aSeries, dayZero } from '@/lib/testing/series';
import { alignmentOf } from './alignment';

/** Two statements toward each of the issues, of the value given. */
function ofHolder(prefix: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).flatMap(([slug, value], ordinal) =>
    aSeries([
      { day: 0, value },
      { day: 20, value },
    ]).map((one, i) => ({
      ...one,
      statementKey: `${prefix}-${slug}-${i}`,
      score: { ...one.score, target: anIssue(slug, ordinal) },
    })),
  );
}

describe('alignment at a day', () => {
  const day = dayZero + 20;
  const china = ofHolder('china', { peace: 2, troops: -2, haven: 1, talks: 1 });

  it('counts the issues on one side and averages the distances', () => {
    const alignment = alignmentOf(china, ofHolder('other', { peace: 2, troops: 2, haven: 1 }), day);
    expect(alignment?.issues.map(({ targetKey, sameSide }) => [targetKey, sameSide])).toEqual([
      ['issue:peace', true],
      ['issue:troops', false],
      ['issue:haven', true],
    ]);
    expect(alignment?.sameSide).toBe(2);
    // Only troops are apart: twice the mean of two readings of 2 on one position.
    expect(alignment?.distance).toBeCloseTo((alignment?.issues[1]?.distance ?? 0) / 3, 12);
  });

  it('needs three issues', () =>
    expect(alignmentOf(china, ofHolder('other', { peace: 2, troops: 2 }), day)).toBeNull());

  it('leaves joint texts of the two out', () => {
    const joint = china.filter(({ statementKey }) => statementKey.startsWith('china-talks'));
    const other = [...ofHolder('other', { peace: 2, troops: 2, haven: 1 }), ...joint];
    expect(alignmentOf(china, other, day)?.issues.map(({ targetKey }) => targetKey)).not.toContain('issue:talks');
  });

  it('counts what was said by the day', () =>
    expect(alignmentOf(china, ofHolder('other', { peace: 2, troops: 2, haven: 1 }), dayZero)).toBeNull());
});
