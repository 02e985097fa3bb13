import { Note } from '@/components/ui/note';
import type { PreviewFault, PreviewStatement, SheetPreview } from '@/lib/views/sheet/sheet-preview';

function StatementDifferences({ statement: { title, href, rows, changes } }: { readonly statement: PreviewStatement }) {
  const heading = href === null ? <>New: {title}</> : <a href={href}>{title}</a>;
  return (
    <li className="stack-tight">
      <h3 className="sheet-title">
        {heading} <span className="text-faint">{rows}</span>
      </h3>
      <div className="table-scroll" role="group" aria-label={`Differences in ${title}`} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              {href === null ? null : <th scope="col">Now</th>}
              <th scope="col">In the sheet</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, line, column, before, after }) => (
              <tr key={id}>
                <td className="number">{line}</td>
                <th scope="row">{column}</th>
                {href === null ? null : (
                  <td>
                    {before === null || before === '' ? <span className="text-faint">empty</span> : <del>{before}</del>}
                  </td>
                )}
                <td>{after === '' ? <span className="text-faint">empty</span> : <ins>{after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </li>
  );
}

function FaultTable({ faults }: { readonly faults: readonly PreviewFault[] }) {
  return (
    <div className="table-scroll" role="group" aria-label="What can’t be imported" tabIndex={0}>
      <table className="table">
        <caption className="unseen">What can’t be imported as it stands</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ id, row, column, words }) => (
            <tr key={id}>
              <td className="number">{row}</td>
              <th scope="row">{column}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What importing would alter, statement by statement, and what is wrong, cell by cell. */
export function SheetDifferences({ preview }: { readonly preview: SheetPreview }) {
  const { summary, details, statements, faults, more, refusedRows } = preview;
  return (
    <div className="stack">
      <p className="lede">{summary}</p>
      <ul className="fine">
        {details.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {refusedRows > 0 ? (
        <Note tone="warn">
          {refusedRows === 1 ? '1 row' : `${refusedRows} rows`} can’t be imported: all rows about a statement stay out
          while one of them is at fault.
        </Note>
      ) : null}
      {faults.length > 0 ? <FaultTable faults={faults} /> : null}
      {statements.length > 0 ? (
        <ul className="stack sheet-differences">
          {statements.map((statement) => (
            <StatementDifferences key={statement.id} statement={statement} />
          ))}
        </ul>
      ) : null}
      {more ? <p className="fine">{more}</p> : null}
    </div>
  );
}
