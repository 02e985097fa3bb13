import type { PositionSettings } from '@/lib/domain/position/position-settings';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface Shown {
  readonly settings: PositionSettings;
}

function Observations({ settings: { noise: sd, hedged } }: Shown) {
  return (
    <>
      <h3>What enters</h3>
      <p>
        For an actor and what it speaks of, each statement that is counted gives one observation: its score, at its day.
        One utterance counts once, however many outlets carry it. A reader may have it otherwise: one observation a day,
        which is the mean of the day’s scores with the noise of one statement, or one a report, so that a statement
        weighs as often as it was reported. The page then says so.
      </p>
      <p>
        Where the week or the month alone is known, the observation stands at the middle of that period. Observations go
        by date, then by key.
      </p>
      <p className="formula">
        <var>y</var>
        <sub>i</sub> = <var>x</var>(<var>t</var>
        <sub>i</sub>) + noise, with variance <var>R</var>
        <sub>i</sub> = <var>σ</var>²
      </p>
      <p>
        The noise <var>σ</var> is {sd} of a step of the scale. For wishes, appeals and conditional statements it is{' '}
        {hedged} times that: they say less of where the actor stands.
      </p>
    </>
  );
}

function DriftFormula() {
  return (
    <p className="formula">
      <var>x</var>(<var>t</var> + <var>Δ</var>) = <var>x</var>(<var>t</var>) + drift, with variance <var>q</var> ·{' '}
      <var>Δ</var>
    </p>
  );
}

function FilterAndSmoother() {
  return (
    <>
      <p>
        Going forward in time, each observation corrects what was expected (Kalman filter), with mean <var>m</var> and
        variance <var>P</var>:
      </p>
      <p className="formula">
        <var>P</var>⁻ = <var>P</var> + <var>q</var> · <var>Δ</var>
        <br />
        <var>K</var> = <var>P</var>⁻ ∕ (<var>P</var>⁻ + <var>R</var>
        <sub>i</sub>)<br />
        <var>m</var>
        <sub>i</sub> = <var>m</var>
        <sub>i−1</sub> + <var>K</var> · (<var>y</var>
        <sub>i</sub> − <var>m</var>
        <sub>i−1</sub>)<br />
        <var>P</var>
        <sub>i</sub> = (1 − <var>K</var>) · <var>P</var>⁻
      </p>
      <p>Going back, each date learns from what was said after it (Rauch–Tung–Striebel smoother):</p>
      <p className="formula">
        <var>C</var> = <var>P</var>
        <sub>i</sub> ∕ <var>P</var>⁻<sub>i+1</sub>
        <br />
        mean<sub>i</sub> = <var>m</var>
        <sub>i</sub> + <var>C</var> · (mean<sub>i+1</sub> − <var>m</var>
        <sub>i</sub>)<br />
        Var<sub>i</sub> = <var>P</var>
        <sub>i</sub> + <var>C</var>² · (Var<sub>i+1</sub> − <var>P</var>⁻<sub>i+1</sub>)
      </p>
      <p className="fine">
        Sources: R. E. Kalman (1960); H. E. Rauch, F. Tung and C. T. Striebel (1965); J. Durbin and S. J. Koopman, Time
        Series Analysis by State Space Methods, 2nd ed. (2012), ch. 2.
      </p>
    </>
  );
}

function Model({ settings: { drift, driftDays, prior } }: Shown) {
  return (
    <>
      <h3>The position between statements</h3>
      <p>
        The position <var>x</var> is taken to drift, without a direction of its own, so that the longer the silence, the
        less is known. This is the local-level model:
      </p>
      <DriftFormula />
      <p>
        <var>q</var> is {drift} in {driftDays} days. At the first statement, before it is read, the position is taken to
        lie around 0 with a standard deviation of {prior}.
      </p>
      <FilterAndSmoother />
    </>
  );
}

function Interval({ settings: { interval } }: Shown) {
  return (
    <>
      <h3>What is drawn</h3>
      <p>
        The mean with the interval that holds the middle {percent(interval)} of a normal distribution with that mean and
        variance. A line begins and ends with its evidence, and the interval widens through silence. Where a line would
        leave the scale from −2 to +2, the picture stops at its edge and says so; the numbers do not.
      </p>
    </>
  );
}

function Influence() {
  return (
    <>
      <h3>What one statement weighs</h3>
      <p>
        The position without a statement <var>i</var>, exactly, since the model is linear:
      </p>
      <p className="formula">
        mean<sub>−i</sub>(<var>t</var>) = mean(<var>t</var>) − Cov(<var>x</var>(<var>t</var>), <var>x</var>
        <sub>i</sub>) · (<var>y</var>
        <sub>i</sub> − mean<sub>i</sub>) ∕ (<var>R</var>
        <sub>i</sub> − Var<sub>i</sub>)
      </p>
      <p>Where leaving out one statement changes the label, the label is marked “based on one statement”.</p>
    </>
  );
}

/** From statements to a position: what enters, the model, what is drawn, what one statement weighs. */
export function ArithmeticPosition({ settings }: Shown) {
  return (
    <>
      <Observations settings={settings} />
      <Model settings={settings} />
      <Interval settings={settings} />
      <Influence />
    </>
  );
}
