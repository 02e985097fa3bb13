import { describe, expect, it } from 'vitest';
import type { Agreement, CoderAgreement } from '@/lib/domain/reliability/coder-agreement';
import { agreementTitle, toAgreementAccount } from './agreement';

const settings = { level: 0.95, iterations: 1_000, seed: 7 };
const measured = (units: number, alpha: number, undefinedResamples = 0): Agreement => ({
  metric: 'nominal',
  units,
  alpha: { kind: 'measured', alpha },
  interval: { kind: 'measured', low: alpha - 0.1, high: 1, undefinedResamples },
});
const undefinedOne: Agreement = {
  metric: 'interval',
  units: 2,
  alpha: { kind: 'undefined', why: 'no-variation' },
  interval: { kind: 'undefined', undefinedResamples: 1_000 },
};
const agreement: CoderAgreement = {
  kind: 'assisted',
  coders: 2,
  named: 71,
  namedByOne: 12,
  sign: measured(59, 0.921),
  value: measured(59, 0.9689),
  signOrNone: measured(71, -0.004),
};

describe('agreementTitle', () => {
  it.each([
    ['assisted', 2, 'Agreement between two model runs'],
    ['assisted', 12, 'Agreement between 12 model runs'],
    ['assisted', 0, 'Agreement between model runs'],
    ['person', 2, 'Agreement between people'],
  ] as const)('%s, %s: %s', (kind, coders, title) => expect(agreementTitle({ kind, coders })).toBe(title));
});

describe('toAgreementAccount', () => {
  it('gives each alpha with its units and interval', () => {
    const { rows, made } = toAgreementAccount(agreement, settings);
    expect(rows.map(({ metric, units, alpha, interval }) => [metric, units, alpha, interval])).toEqual([
      ['Nominal', 59, '0.92', '0.82 to 1.00'],
      ['Nominal', 59, '0.97', '0.87 to 1.00'],
      ['Nominal', 71, '0.00', '−0.10 to 1.00'],
    ]);
    expect(made).toBe('Interval of 95 %: the units drawn anew 1,000 times, by a generator that starts at 7.');
  });

  it('says what it rests on', () =>
    expect(toAgreementAccount(agreement, settings).basis).toBe(
      'A unit is a statement and what it is toward. 71 were named by either of the two model runs: ' +
        '59 by both, 12 of 71 by one only.',
    ));

  it('says what is undefined, and which draws were left out', () => {
    const { rows, made } = toAgreementAccount(
      { ...agreement, sign: measured(5, 0.5, 3), value: undefinedOne },
      settings,
    );
    expect(rows[1]).toMatchObject({
      alpha: 'undefined: one answer throughout, so no disagreement was to be expected',
      interval: 'undefined',
    });
    expect(made).toMatch(/Left out: 1,003 draws that held one answer only/);
  });

  it('says that there is nothing to measure', () => {
    const { rows, basis, made } = toAgreementAccount(
      { ...agreement, kind: 'person', coders: 1, named: 0, namedByOne: 0 },
      settings,
    );
    expect([rows, basis, made]).toEqual([[], 'Nothing to measure: no statement was judged by two people.', null]);
  });
});
