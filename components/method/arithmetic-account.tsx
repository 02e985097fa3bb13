import { positionSettings, type PositionSettings } from '@/lib/domain/position/position-settings';
import { ArithmeticFindings } from './arithmetic-findings';
import { ArithmeticPosition } from './arithmetic-position';

type Row = readonly [what: string, value: string];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function rowsOf({
  noise,
  hedged,
  drift,
  driftDays,
  prior,
  interval,
  label,
  shift,
  mixed,
}: PositionSettings): readonly Row[] {
  return [
    ['Noise of one statement, σ', String(noise)],
    ['Noise of a wish or a conditional statement', `${hedged} σ`],
    ['Variance of the drift, q', `${drift} in ${driftDays} days`],
    ['Position before the first statement', `around 0, standard deviation ${prior}`],
    ['Interval drawn', percent(interval)],
    [
      'A label needs',
      `${label.statements} statements, ${label.occasions} occasions, ${label.days} days, ${label.outlets} ` +
        'named outlets',
    ],
    [
      'Bounds of “backs” and “strongly backs”',
      `${label.side} and ${label.strong}, held with ${percent(label.certainty)}`,
    ],
    ['No longer known after', `${label.knownFor} days`],
    ['Mixed', `opposite signs at most ${mixed.apart} days apart, the later at most ${mixed.within} days before`],
    [
      'Shift',
      `more than ${shift.size} between ${shift.window} days before and after, with ${percent(shift.certainty)}; ` +
        `${shift.statements} statements in ${shift.reach} days on each side`,
    ],
  ];
}

function SettingsTable({ settings }: { readonly settings: PositionSettings }) {
  return (
    <table className="table">
      <caption>Settings in force</caption>
      <tbody>
        {rowsOf(settings).map(([what, value]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="tabular">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How positions are reckoned, in words and formulas, with the settings in force. */
export function ArithmeticAccount({ settings = positionSettings }: { readonly settings?: PositionSettings }) {
  return (
    <div className="prose account">
      <ArithmeticPosition settings={settings} />
      <ArithmeticFindings settings={settings} />
      <SettingsTable settings={settings} />
    </div>
  );
}
