import type { CoderKind } from '@/lib/domain/coder/coder';
import type { AlphaInterval } from '@/lib/domain/reliability/bootstrap-interval';
import type { Agreement, CoderAgreement } from '@/lib/domain/reliability/coder-agreement';
import type { Alpha, NoAlpha } from '@/lib/domain/reliability/krippendorff-alpha';
import type { ReliabilitySettings } from '@/lib/domain/reliability/reliability-settings';

interface AgreementRow {
  /** What was compared: "Sign: for, neither, against". */
  readonly compared: string;
  /** "Nominal". */
  readonly metric: string;
  readonly units: number;
  /** "0.92", or why there is none. */
  readonly alpha: string;
  /** "0.80 to 1.00", or that it is undefined. */
  readonly interval: string;
}

/** How far the coders of one kind agree, as a table and the sentences around it. */
export interface AgreementAccount {
  readonly kind: CoderKind;
  /** "Agreement between two model runs". */
  readonly title: string;
  /** Empty where there is nothing to measure; `basis` then says so. */
  readonly rows: readonly AgreementRow[];
  readonly basis: string;
  /** How the interval was made; null without rows. */
  readonly made: string | null;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (n: number): string => small[n] ?? String(n);
const decimal = (share: number): string =>
  share
    .toFixed(2)
    .replace(/^-/, '−')
    .replace(/^−(0\.00)$/, '$1');
const thousands = (n: number): string => n.toLocaleString('en-GB');

const missing: Record<NoAlpha, string> = {
  'no-pairs': 'undefined: nothing that two judged',
  'no-variation': 'undefined: one answer throughout, so no disagreement was to be expected',
};

function alphaWords(alpha: Alpha): string {
  return alpha.kind === 'measured' ? decimal(alpha.alpha) : missing[alpha.why];
}

function intervalWords(interval: AlphaInterval): string {
  return interval.kind === 'measured' ? `${decimal(interval.low)} to ${decimal(interval.high)}` : 'undefined';
}

function toRow(compared: string, { metric, units, alpha, interval }: Agreement): AgreementRow {
  const named = metric.charAt(0).toUpperCase() + metric.slice(1);
  return { compared, metric: named, units, alpha: alphaWords(alpha), interval: intervalWords(interval) };
}

/** "Agreement between two model runs": never between people where none judged. */
export function agreementTitle({ kind, coders }: Pick<CoderAgreement, 'kind' | 'coders'>): string {
  if (kind === 'person') return 'Agreement between people';
  const many = coders < 2 ? '' : `${inWords(coders)} `;
  return kind === 'assisted' ? `Agreement between ${many}model runs` : `Agreement between ${many}machine codings`;
}

const judges: Record<CoderKind, string> = { person: 'people', assisted: 'model runs', machine: 'machines' };

function basisWords({ kind, coders, named, namedByOne }: CoderAgreement): string {
  if (named === 0) return `Nothing to measure: no statement was judged by two ${judges[kind]}.`;
  const [both, either] = coders === 2 ? ['both', 'either'] : ['two or more', 'any'];
  return (
    'A unit is a statement and what it is toward. ' +
    `${thousands(named)} were named by ${either} of the ${inWords(coders)} ${judges[kind]}: ` +
    `${thousands(named - namedByOne)} by ${both}, ${namedByOne} of ${thousands(named)} by one only.`
  );
}

function madeWords(agreements: readonly Agreement[], { level, iterations, seed }: ReliabilitySettings): string {
  const left = agreements.reduce((sum, { interval }) => sum + interval.undefinedResamples, 0);
  const words =
    `Interval of ${Math.round(level * 100)} %: ` +
    `the units drawn anew ${thousands(iterations)} times, by a generator that starts at ${seed}.`;
  return left === 0
    ? words
    : `${words} Left out: ${thousands(left)} ${left === 1 ? 'draw' : 'draws'} that held one answer only, ` +
        'which have no alpha.';
}

export function toAgreementAccount(agreement: CoderAgreement, settings: ReliabilitySettings): AgreementAccount {
  const { kind, named, sign, value, signOrNone } = agreement;
  const shared = { kind, title: agreementTitle(agreement), basis: basisWords(agreement) };
  if (named === 0) return { ...shared, rows: [], made: null };
  const by = agreement.coders === 2 ? 'both' : 'two or more';
  return {
    ...shared,
    rows: [
      toRow(`Sign (for, neither, against), where ${by} named it`, sign),
      toRow(`Value (−2 to +2), where ${by} named it`, value),
      toRow('Sign, with “no stance” as an answer of its own', signOrNone),
    ],
    made: madeWords([sign, value, signOrNone], settings),
  };
}
