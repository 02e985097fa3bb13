import { measured, reviewWords } from '@/lib/views/page/reading-account';
import type { ReviewTally } from '@/lib/domain/proposal/review-tally';

/** How well the machine reads: by what people decided about its proposals here, and by public gold data. */
export function ReadingAccount({ tallies }: { readonly tallies: readonly ReviewTally[] }) {
  return (
    <>
      <div className="prose">
        <p>
          Articles that are put in are read by rules. What they find is a proposal, before nobody until a person accepts
          it, and the machine’s judgement never enters a score.
        </p>
        {tallies.length === 0 ? (
          <p>No proposal has been decided here yet.</p>
        ) : (
          <ul>
            {tallies.map((tally) => (
              <li key={tally.extractor}>{reviewWords(tally).join(' ')}</li>
            ))}
          </ul>
        )}
        <p>
          On data that its rules were made on, {measured.extractor} reached the figures below. Other articles must be
          expected to give less.
        </p>
      </div>
      <div className="table-scroll" role="group" aria-label="How well the machine reads, table" tabIndex={0}>
        <table className="table">
          <caption className="unseen">Figures of {measured.extractor} on development data</caption>
          <thead>
            <tr>
              <th scope="col">Data</th>
              <th scope="col">Figure</th>
              <th scope="col">Reached</th>
              <th scope="col">At least wanted</th>
            </tr>
          </thead>
          <tbody>
            {measured.rows.map(({ data, figure, reached, floor }) => (
              <tr key={figure + data}>
                <th scope="row">{data}</th>
                <td>{figure}</td>
                <td className="tabular">{reached}</td>
                <td className="tabular">{floor}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
