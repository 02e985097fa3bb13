import { describe, expect, it } from 'vitest';
import { ruleScore, type Judgement, type ScoreEvidence, type Settlement } from './score-rule';
import type { JudgedValue } from './stance-value';

const person = { kind: 'person' as const, counts: true };
const assisted = { kind: 'assisted' as const, counts: true };

const judged = (
  seq: number,
  coderId: number,
  value: JudgedValue,
  who: Pick<Judgement, 'kind' | 'counts'> = person,
): Judgement => ({
  seq,
  coderId,
  value,
  reason: `reason ${seq}`,
  ...who,
});
const settled = (seq: number, value: JudgedValue, coderId: number | null = null): Settlement => ({
  seq,
  coderId,
  value,
  reason: `settled ${seq}`,
  counts: true,
});
const finished = (seq: number, coderId: number) => ({ seq, coderId, ...assisted });

const evidence = (given: Partial<ScoreEvidence>): ScoreEvidence => ({
  withdrawn: false,
  targetIsHolder: false,
  annotations: [],
  finished: [],
  adjudications: [],
  assigned: [],
  ...given,
});
const rule = (given: Partial<ScoreEvidence>): string => {
  const ruling = ruleScore(evidence(given));
  return ruling.state === 'none' ? 'none' : `${ruling.state} ${ruling.value}`;
};

describe('machine judgements (clause 1)', () => {
  it.each([
    ['alone give no score', [judged(1, 9, 2, { kind: 'machine', counts: true })], 'none'],
    [
      'do not open what people agree on',
      [judged(1, 1, 1), judged(2, 9, -2, { kind: 'machine', counts: true })],
      'settled 1',
    ],
  ] as const)('%s', (_, annotations, expected) => expect(rule({ annotations })).toBe(expected));

  it('do not count as finishing', () => {
    const machine = { seq: 3, coderId: 9, kind: 'machine' as const, counts: true };
    expect(rule({ annotations: [judged(1, 1, 1)], finished: [machine] })).toBe('settled 1');
  });
});

describe('the newest adjudication (clause 2)', () => {
  const runs = [judged(1, 1, -1, assisted), judged(2, 2, -2, assisted)];
  it.each([
    ['stands over codings that differ', runs, [settled(3, -2)], 'settled -2'],
    ['gives way to a newer one', runs, [settled(3, -2), settled(4, -1)], 'settled -1'],
    ['settles to no stance', runs, [settled(3, null)], 'none'],
    ['is unaltered by an equal judgement', [...runs, judged(4, 3, -2)], [settled(3, -2)], 'settled -2'],
    ['opens when a person then differs', [...runs, judged(4, 3, 1)], [settled(3, -2)], 'open -2'],
    [
      'stays open though that person comes round',
      [...runs, judged(4, 3, 1), judged(5, 3, -2)],
      [settled(3, -2)],
      'open -2',
    ],
    [
      'is unaltered by an assisted coder who differs later',
      [...runs, judged(4, 3, 1, assisted)],
      [settled(3, -2)],
      'settled -2',
    ],
    ['is unaltered by a person who differed before it', [judged(1, 3, 1), ...runs], [settled(3, -2)], 'settled -2'],
    ['in the same change as the judgement stands', [...runs, judged(4, 3, 1)], [settled(4, 1, 3)], 'settled 1'],
    ['of "no stance" opens when a person names a value', [...runs, judged(4, 3, 1)], [settled(3, null)], 'open null'],
  ] as const)('%s', (_, annotations, adjudications, expected) =>
    expect(rule({ annotations, adjudications })).toBe(expected),
  );

  it('goes by sequence, whatever the order the rows come in', () => {
    expect(rule({ annotations: [judged(5, 3, 1), ...runs], adjudications: [settled(6, 0), settled(4, 2)] })).toBe(
      'settled 0',
    );
  });
});

describe('agreement without one (clause 3)', () => {
  it.each([
    ['two equal codings are the score', [judged(1, 1, 2, assisted), judged(2, 2, 2, assisted)], 'settled 2'],
    ['people and assisted coders count alike', [judged(1, 1, 2, assisted), judged(2, 3, 2)], 'settled 2'],
    ['only the newest of each coder counts', [judged(1, 1, -2), judged(2, 2, 1), judged(3, 1, 1)], 'settled 1'],
    ['agreed "no stance" is none', [judged(1, 1, null), judged(2, 2, null)], 'none'],
    ['a stated 0 is a value', [judged(1, 1, 0), judged(2, 2, 0)], 'settled 0'],
    ['a coder who differs opens it', [judged(1, 1, 2), judged(2, 2, 2), judged(3, 3, -1)], 'open 2'],
  ] as const)('%s', (_, annotations, expected) => expect(rule({ annotations })).toBe(expected));

  it('takes a finished coding that does not name the target as "no stance"', () => {
    expect(rule({ annotations: [judged(1, 1, 2, assisted)], finished: [finished(1, 1), finished(2, 2)] })).toBe(
      'open 2',
    );
  });
  it('takes what a coder named over having finished, in either order', () => {
    expect(rule({ annotations: [judged(3, 1, 2, assisted)], finished: [finished(2, 1)] })).toBe('settled 2');
    expect(rule({ annotations: [judged(1, 1, 2, assisted)], finished: [finished(2, 1)] })).toBe('settled 2');
  });
  it('waits for an assigned coder', () => {
    const annotations = [judged(1, 1, 2, assisted)];
    expect(rule({ annotations, assigned: [1, 2] })).toBe('open null');
    expect(rule({ annotations: [...annotations, judged(2, 2, 2, assisted)], assigned: [1, 2] })).toBe('settled 2');
    expect(rule({ annotations, finished: [finished(2, 2)], assigned: [1, 2] })).toBe('open null');
  });
});

describe('what does not count (clauses 5 and 6)', () => {
  const old = { kind: 'person' as const, counts: false };
  it.each([
    ['a judgement under a revision that no longer counts', { annotations: [judged(1, 1, 2, old)] }, 'none'],
    [
      'such a judgement beside one that counts',
      { annotations: [judged(1, 1, 2, old), judged(2, 2, -1)] },
      'settled -1',
    ],
    [
      'such an adjudication',
      { annotations: [judged(1, 1, 2)], adjudications: [{ ...settled(2, -2), counts: false }] },
      'settled 2',
    ],
    ['a withdrawn statement', { annotations: [judged(1, 1, 2)], withdrawn: true }, 'none'],
    ['a target that has become a holder', { annotations: [judged(1, 1, 2)], targetIsHolder: true }, 'none'],
    ['nothing judged at all', { finished: [finished(1, 1)] }, 'none'],
  ] as const)('%s', (_, given, expected) => expect(rule(given)).toBe(expected));
});

describe('what stands beside a score', () => {
  it('is checked when a person judged the same or settled it, and not by assisted coders or a seed rule', () => {
    const runs = [judged(1, 1, -1, assisted), judged(2, 2, -1, assisted)];
    const checked = (given: Partial<ScoreEvidence>): unknown => ruleScore(evidence(given));
    expect(checked({ annotations: runs })).toMatchObject({ basis: 'agreed', checked: false });
    expect(checked({ annotations: [...runs, judged(3, 3, -1)] })).toMatchObject({ basis: 'agreed', checked: true });
    expect(checked({ annotations: runs, adjudications: [settled(3, 0)] })).toMatchObject({
      basis: 'adjudicated',
      checked: false,
    });
    expect(checked({ annotations: runs, adjudications: [settled(3, 0, 7)] })).toMatchObject({
      basis: 'adjudicated',
      checked: true,
    });
    expect(checked({ annotations: [...runs, judged(4, 3, 0)], adjudications: [settled(3, 0)] })).toMatchObject({
      checked: true,
    });
  });
  it('carries the reason of the judgement it rests on', () => {
    expect(ruleScore(evidence({ annotations: [judged(1, 1, 1), judged(2, 2, 1)] }))).toMatchObject({
      reason: 'reason 2',
    });
    expect(ruleScore(evidence({ adjudications: [settled(3, 1)] }))).toMatchObject({ reason: 'settled 3' });
  });
  it('an open score keeps the last value that stood, through several changes of mind', () => {
    const annotations = [judged(1, 1, 1), judged(2, 2, 1), judged(3, 3, -1), judged(4, 4, -2)];
    expect(ruleScore(evidence({ annotations }))).toEqual({ state: 'open', value: 1, reason: 'reason 2' });
  });
});
