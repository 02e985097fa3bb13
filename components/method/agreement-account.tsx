import type { AgreementAccount } from '@/lib/views/page/agreement';

function AgreementTable({ account: { title, rows } }: { readonly account: AgreementAccount }) {
  return (
    <div className="table-scroll" role="group" aria-label={`${title}, table`} tabIndex={0}>
      <table className="table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Compared</th>
            <th scope="col">Alpha</th>
            <th scope="col">Interval</th>
            <th scope="col" className="number">
              Units
            </th>
            <th scope="col">Metric</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ compared, metric, units, alpha, interval }) => (
            <tr key={compared}>
              <th scope="row">{compared}</th>
              <td className="tabular">{alpha}</td>
              <td className="tabular">{interval}</td>
              <td className="number">{units}</td>
              <td>{metric}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far the coders of one kind agree: each alpha with its units and interval, and what it rests on. */
export function AgreementAccountView({ account }: { readonly account: AgreementAccount }) {
  const id = `agreement-${account.kind}`;
  return (
    <section className="agreement" aria-labelledby={id}>
      <h3 id={id}>{account.title}</h3>
      <p>{account.basis}</p>
      {account.rows.length > 0 ? <AgreementTable account={account} /> : null}
      {account.made ? <p className="fine">{account.made}</p> : null}
    </section>
  );
}

/** What an alpha says, before any is shown. `complete` is false where not all judgements were read. */
export function WhatAlphaSays({ complete }: { readonly complete: boolean }) {
  return (
    <div className="prose">
      <p>
        Krippendorff’s alpha is 1 where coders agree throughout, 0 where they agree as often as chance would have them,
        and below 0 where they agree less.
      </p>
      <p className="formula">alpha = 1 − observed disagreement ∕ expected disagreement</p>
      <p>
        By the nominal metric two answers are equal or not; by the interval metric the square of their distance counts.
        Where one answer alone was ever given no disagreement is to be expected, and alpha is undefined.
      </p>
      <p>
        Agreement between model runs is not agreement between people. Runs of one model can share a mistake, and agree
        on it; no alpha says whether a coding is right.
      </p>
      {complete ? null : <p>Only the first 50,000 judgements of the collection were compared.</p>}
      <p className="fine">
        Source: K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011), and Content Analysis, 4th ed.
        (2019), ch. 12.
      </p>
    </div>
  );
}
