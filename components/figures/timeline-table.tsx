import { Link } from '@/components/ui/link';
import { targetName } from '@/lib/domain/target/target';
import { signed } from '@/lib/views/words/stance-words';
import type { Timeline } from '@/lib/views/timeline/timeline';
import type { TimelineRow } from '@/lib/views/timeline/timeline-row';

const columns = ['Said', 'By', 'Stance', 'Statement'];

function Row({ row }: { readonly row: TimelineRow }) {
  return (
    <tr role="row" {...(row.counted ? {} : { 'data-uncounted': '' })}>
      <td role="cell" className="day">
        {row.day}
      </td>
      <td role="cell">{row.holder.short}</td>
      <td role="cell" className="tabular">
        {row.value === null ? 'none' : signed(row.value)}
      </td>
      <td role="cell">
        <Link href={row.href}>{row.summary}</Link>
        {row.note ? <span className="text-faint"> ({row.note})</span> : null}
      </td>
    </tr>
  );
}

/**
 * The picture's numbers in words, those it leaves out too; closed at first. Roles are spelled out because a phone lays
 * the rows out as entries, which would drop them.
 */
export function TimelineTable({
  id,
  timeline: { rows, target, earlierRows, href },
}: {
  readonly id: string;
  readonly timeline: Timeline;
}) {
  return (
    <details className="twin">
      <summary id={id}>
        Table <span className="tabular">({rows.length + earlierRows})</span>
      </summary>
      <div className="table-scroll" role="group" aria-label={`${targetName(target)}, table`} tabIndex={0}>
        <table role="table" className="table">
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((name) => (
                <th role="columnheader" scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, place) => (
              <Row key={place} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {earlierRows > 0 ? (
        <p className="fine">
          The newest {rows.length}; {earlierRows} earlier ones are in <Link href={href}>the list</Link>.
        </p>
      ) : null}
    </details>
  );
}
