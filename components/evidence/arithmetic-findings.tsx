import type { ArithmeticSettings } from './arithmetic-account';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface Shown {
  readonly settings: ArithmeticSettings;
}

function Labels({ settings: { label } }: Shown) {
  const { plain, strong, probability, statements, occasions, days, outlets, forgottenAfterDays } = label;
  const likely = percent(probability);
  return (
    <>
      <h3>When a word is given</h3>
      <p>A label needs at least {statements} statements from {occasions} occasions over at least {days} days in {outlets} named outlets. Two dates known to the week or month only are two days where their periods do not overlap. Standing positions and conditional statements never earn a label alone. Below that there are marks, with no label and no mean.</p>
      <dl className="terms">
        <dt>strongly backs, strongly rejects</dt>
        <dd>the position lies {strong} or more to that side with a probability of at least {likely}</dd>
        <dt>backs, rejects</dt>
        <dd>it lies more than {plain} to that side with at least {likely}</dd>
        <dt>leans for, leans against</dt>
        <dd>it lies on that side of 0 with at least {likely}</dd>
        <dt>takes no side</dt>
        <dd>none of these, and the values are zeros</dd>
        <dt>unclear</dt>
        <dd>none of these</dd>
        <dt>no longer known</dt>
        <dd>no statement for {forgottenAfterDays} days; the last one is named</dd>
      </dl>
      <p>An issue’s own poles, such as “denies the charge”, take the place of the verbs.</p>
    </>
  );
}

function Mixed({ settings: { mixed } }: Shown) {
  return (
    <>
      <h3>Mixed</h3>
      <p>Two statements of opposite sign, at most {mixed.apartDays} days apart, the later one at most {mixed.beforeDays} days before the date asked. Mixed is a finding of its own, neither a 0 nor a nothing.</p>
    </>
  );
}

function Shifts({ settings: { shift, step } }: Shown) {
  const { windowDays, change, probability, statements, evidenceDays } = shift;
  return (
    <>
      <h3>Shift, first, step</h3>
      <p className="formula"><var>D</var>(<var>t</var>) = <var>x</var>(<var>t</var> + {windowDays} days) − <var>x</var>(<var>t</var> − {windowDays} days)</p>
      <p>A shift is a date at which |<var>D</var>| is above {change} with a probability of at least {percent(probability)}, with at least {statements} statements on two days in the {evidenceDays} days on each side; of a run of such dates, the one at which the mean of |<var>D</var>| is largest. Means and covariance are those of the smoothed position. It is a shift, too, where the sign turns: the last two values before and the first two after are of opposite sign, zeros skipped. An editor confirms or dismisses each.</p>
      <p>With less evidence there are two smaller findings, never called shifts. A first: the first time this collection has the actor speak of it. A step: one statement differs from the last by {step} or more, or in sign.</p>
    </>
  );
}

function Alignment({ settings: { alignment } }: Shown) {
  return (
    <>
      <h3>Alignment of two actors</h3>
      <p>At one named date, over the issues on which both have at least {alignment.statements} statements, joint texts of the two left out, and only where there are at least {alignment.issues} such issues: on how many they stand on the same side, and the mean distance, out of 4. The issues are listed. It is never a percentage.</p>
    </>
  );
}

function Implied() {
  return (
    <>
      <h3>Implied stance</h3>
      <p>Where the codebook says that an issue bears on an actor, a position on the issue implies one toward that actor, with the codebook’s sign. It is drawn hollow, apart from what was said and never mixed into it: “follows from its position on the issue; it said nothing about the actor itself”. It is never toward the holder itself.</p>
    </>
  );
}

/** What is read off a position: labels, mixed, shifts, alignment, implied stances. */
export function ArithmeticFindings({ settings }: Shown) {
  return (
    <>
      <Labels settings={settings} />
      <Mixed settings={settings} />
      <Shifts settings={settings} />
      <Alignment settings={settings} />
      <Implied />
    </>
  );
}
