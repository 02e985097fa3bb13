import { describe, expect, it } from 'vitest';
import type { CoderKind } from '../coder/coder';
import type { JudgedValue } from '../stance/stance-value';
import { toCoderAgreement, type StatementCoding } from './coder-agreement';

const settings = { level: 0.95, iterations: 50, seed: 1 };
const coding = (
  statementKey: string,
  slug: string,
  judged: Record<string, JudgedValue>,
  given: { finished?: boolean; kind?: CoderKind } = {},
): StatementCoding => ({
  statementKey,
  coder: { slug, kind: given.kind ?? 'assisted' },
  judged: new Map(Object.entries(judged)),
  finished: given.finished ?? true,
});
const counts = (...codings: StatementCoding[]) => {
  const { coders, named, namedByOne, sign, value } = toCoderAgreement(codings, 'assisted', settings);
  return { coders, named, namedByOne, both: [sign.units, value.units] };
};

describe('which units', () => {
  it.each([
    ['both named it', [coding('s', 'a', { x: 1 }), coding('s', 'b', { x: -1 })], [1, 0, 1]],
    ['one finished without naming it', [coding('s', 'a', { x: 1 }), coding('s', 'b', {})], [1, 1, 0]],
    [
      'one said it has no stance',
      [coding('s', 'a', { x: 1 }), coding('s', 'b', { x: null }, { finished: false })],
      [1, 1, 0],
    ],
    ['one has not finished', [coding('s', 'a', { x: 1 }), coding('s', 'b', { y: 0 }, { finished: false })], [1, 1, 0]],
    ['both said it has no stance', [coding('s', 'a', { x: null }), coding('s', 'b', { x: null })], [0, 0, 0]],
    ['other statements', [coding('s', 'a', { x: 1 }), coding('t', 'b', { x: 1 })], [0, 0, 0]],
    ['a person beside a run', [coding('s', 'a', { x: 1 }), coding('s', 'b', { x: 1 }, { kind: 'person' })], [0, 0, 0]],
  ] as const)('%s', (_, codings, [named, namedByOne, both]) =>
    expect(counts(...codings)).toMatchObject({ named, namedByOne, both: [both, both] }),
  );
});

it('measures the sign by name and the value by its distance', () => {
  const codings = [
    [2, 1],
    [-1, -2],
    [0, 0],
  ].flatMap(([a, b], at) => [
    coding(`s${at}`, 'a', { x: a as JudgedValue }),
    coding(`s${at}`, 'b', { x: b as JudgedValue }),
  ]);
  const { sign, value, signOrNone } = toCoderAgreement(codings, 'assisted', settings);
  expect(sign).toMatchObject({ metric: 'nominal', units: 3, alpha: { kind: 'measured', alpha: 1 } });
  expect(value.metric).toBe('interval');
  expect(value.alpha.kind === 'measured' && value.alpha.alpha < 1).toBe(true);
  expect(signOrNone.alpha).toEqual(sign.alpha);
});

it('says that nobody judged, and nothing more', () => {
  const undefinedAgreement = {
    units: 0,
    alpha: { kind: 'undefined', why: 'no-pairs' },
    interval: { kind: 'undefined' },
  };
  expect(toCoderAgreement([], 'person', settings)).toMatchObject({
    coders: 0,
    named: 0,
    namedByOne: 0,
    sign: undefinedAgreement,
    signOrNone: undefinedAgreement,
  });
});
