import { ArithmeticFindings } from './arithmetic-findings';
import { ArithmeticPosition } from './arithmetic-position';

/** The numbers the account prints; each is a setting, none is written into its sentences. */
export interface ArithmeticSettings {
  /** Standard deviation of one statement around the position, in steps of the scale. */
  readonly noise: number;
  /** By how much the noise of a wish or a conditional statement is multiplied. */
  readonly weakNoise: number;
  /** Standard deviation of the position's drift over `driftDays` days. */
  readonly drift: number;
  readonly driftDays: number;
  /** Standard deviation of the position before the first statement, around 0. */
  readonly prior: number;
  /** Share of the estimate that the interval holds. */
  readonly interval: number;
  readonly label: {
    readonly strong: number;
    readonly plain: number;
    readonly probability: number;
    readonly statements: number;
    readonly occasions: number;
    readonly days: number;
    readonly outlets: number;
    readonly forgottenAfterDays: number;
  };
  readonly mixed: { readonly apartDays: number; readonly beforeDays: number };
  readonly shift: {
    readonly windowDays: number;
    readonly change: number;
    readonly probability: number;
    readonly statements: number;
    readonly evidenceDays: number;
  };
  /** By how much a statement differs from the last to be listed as a step. */
  readonly step: number;
  readonly alignment: { readonly statements: number; readonly issues: number };
}

export const arithmeticSettings: ArithmeticSettings = {
  noise: 0.7,
  weakNoise: 1.5,
  drift: 0.5,
  driftDays: 90,
  prior: 1.5,
  interval: 0.8,
  label: { strong: 1.25, plain: 0.5, probability: 0.8, statements: 3, occasions: 3, days: 14, outlets: 2, forgottenAfterDays: 365 },
  mixed: { apartDays: 60, beforeDays: 60 },
  shift: { windowDays: 45, change: 1, probability: 0.9, statements: 2, evidenceDays: 180 },
  step: 2,
  alignment: { statements: 2, issues: 3 },
};

type Row = readonly [what: string, value: string];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function rowsOf({ noise, weakNoise, drift, driftDays, prior, interval, label, shift, mixed }: ArithmeticSettings): readonly Row[] {
  return [
    ['Noise of one statement, σ', String(noise)],
    ['Noise of a wish or a conditional statement', `${weakNoise} σ`],
    ['Drift of the position, q', `${drift}² in ${driftDays} days`],
    ['Position before the first statement', `around 0, standard deviation ${prior}`],
    ['Interval drawn', percent(interval)],
    ['A label needs', `${label.statements} statements, ${label.occasions} occasions, ${label.days} days, ${label.outlets} named outlets`],
    ['Bounds of “backs” and “strongly backs”', `${label.plain} and ${label.strong}, held with ${percent(label.probability)}`],
    ['No longer known after', `${label.forgottenAfterDays} days`],
    ['Mixed', `opposite signs at most ${mixed.apartDays} days apart, the later at most ${mixed.beforeDays} days before`],
    ['Shift', `more than ${shift.change} between ${shift.windowDays} days before and after, with ${percent(shift.probability)}; ${shift.statements} statements in ${shift.evidenceDays} days on each side`],
  ];
}

function SettingsTable({ settings }: { readonly settings: ArithmeticSettings }) {
  return (
    <table className="table">
      <caption>Settings in force</caption>
      <tbody>
        {rowsOf(settings).map(([what, value]) => <tr key={what}><th scope="row">{what}</th><td className="tabular">{value}</td></tr>)}
      </tbody>
    </table>
  );
}

/** How positions are reckoned, in words and formulas, with the settings in force. */
export function ArithmeticAccount({ settings = arithmeticSettings }: { readonly settings?: ArithmeticSettings }) {
  return (
    <div className="prose account">
      <ArithmeticPosition settings={settings} />
      <ArithmeticFindings settings={settings} />
      <SettingsTable settings={settings} />
    </div>
  );
}
