import type { PositionSettings } from '@/lib/domain/position/position-settings';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface Shown {
  readonly settings: PositionSettings;
}

function Labels({ settings: { label } }: Shown) {
  const { side, strong, certainty, statements: least, occasions, days, outlets, knownFor } = label;
  const likely = percent(certainty);
  return (
    <>
      <h3>When a word is given</h3>
      <p>
        A label needs at least {least} statements from {occasions} occasions over at least {days} days in {outlets}{' '}
        named outlets. Statements up to the date asked earn the label; later ones bear on the estimate only. Standing
        positions and conditional statements never earn one alone. Below that there are marks, with no label and no
        mean.
      </p>
      <dl className="terms">
        <dt>strongly backs, strongly rejects</dt>
        <dd>
          the position lies {strong} or more to that side with a probability of at least {likely}
        </dd>
        <dt>backs, rejects</dt>
        <dd>
          it lies {side} or more to that side with at least {likely}
        </dd>
        <dt>leans for, leans against</dt>
        <dd>it lies on that side of 0 with at least {likely}</dd>
        <dt>takes no side</dt>
        <dd>none of these, and the values are zeros</dd>
        <dt>unclear</dt>
        <dd>none of these</dd>
        <dt>no longer known</dt>
        <dd>no statement for {knownFor} days; the last one is named</dd>
      </dl>
      <p>An issue’s own poles, such as “denies the charge”, take the place of the verbs.</p>
    </>
  );
}

function Mixed({ settings: { mixed } }: Shown) {
  return (
    <>
      <h3>Mixed</h3>
      <p>
        Two statements of opposite sign, at most {mixed.apart} days apart, the later one at most {mixed.within} days
        before the date asked. Mixed is a finding of its own, neither a 0 nor a nothing.
      </p>
    </>
  );
}

/** How much further the position lies some days after a date than as many before it. */
function Difference({ before, after }: { readonly before: number; readonly after: number }) {
  return (
    <p className="formula">
      <var>D</var>(<var>t</var>) = <var>x</var>(<var>t</var> + {after} days) − <var>x</var>(<var>t</var> − {before}{' '}
      days)
    </p>
  );
}

function Shifts({ settings: { shift, step } }: Shown) {
  const { window, size, certainty, statements, reach } = shift;
  return (
    <>
      <h3>Shift, first, step</h3>
      <Difference before={window} after={window} />
      <p>
        A shift is a date at which |<var>D</var>| is above {size} with a probability of at least {percent(certainty)},
        with at least {statements} statements on two days in the {reach} days on each side (weeks or months that overlap
        are not two days); of a run of such dates, the one at which the mean of |<var>D</var>| is largest. Means and
        covariance are those of the smoothed position. It is a shift, too, where the sign turns: the last two values
        before and the first two after are of opposite sign, zeros skipped; near a movement in the same direction that
        is one shift, not two. An editor confirms or dismisses each.
      </p>
      <p>
        With less evidence there are two smaller findings, never called shifts. A first: the first time this collection
        has the actor speak of it. A step: one statement differs from the last by {step.size} or more, or in sign.
      </p>
    </>
  );
}

function Alignment({ settings: { alignment } }: Shown) {
  return (
    <>
      <h3>Alignment of two actors</h3>
      <p>
        At one named date, over the issues on which both have at least {alignment.statements} statements, joint texts of
        the two left out, and only where there are at least {alignment.issues} such issues: on how many they stand on
        the same side, and the mean distance, out of 4. The issues are listed. It is never a percentage.
      </p>
    </>
  );
}

function Implied() {
  return (
    <>
      <h3>Implied stance</h3>
      <p>
        Where the codebook says that an issue bears on an actor, a position on the issue implies one toward that actor,
        with the codebook’s sign. It is drawn hollow, apart from what was said and never mixed into it: “follows from
        its position on the issue; it said nothing about the actor itself”. It is never toward the holder itself.
      </p>
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
