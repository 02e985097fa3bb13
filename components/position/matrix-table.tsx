import { Link } from '@/components/ui/link';
import { targetName, targetPath } from '@/lib/domain/target/target';
import type { EvidenceCell } from '@/lib/views/position/evidence-cell';
import type { MatrixRow, PositionMatrix } from '@/lib/views/position/position-matrix';
import { ActorName } from '../marks/actor-name';
import { EvidenceCellView } from './evidence-cell-view';

/** Nobody holds a stance toward itself: the cell where an actor meets itself is none of the kinds of nothing. */
const meetsItself = ({ holder, target }: EvidenceCell): boolean =>
  target.kind === 'actor' && target.actor.slug === holder.slug;

function EmptyCell({ cell, none }: { readonly cell: EvidenceCell; readonly none: string }) {
  const itself = meetsItself(cell);
  return (
    <td role="cell" data-none="" {...(itself ? { 'data-itself': '' } : {})}>
      <span aria-hidden="true" className="cell-none">
        {itself ? '' : '·'}
      </span>
      <span className="unseen">{itself ? 'itself' : none}</span>
    </td>
  );
}

function Row({ row, none }: { readonly row: MatrixRow; readonly none: string }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={targetPath(row.target)}>{targetName(row.target)}</Link>
      </th>
      {row.cells.map((cell, place) =>
        cell.href === null ? (
          <EmptyCell key={place} cell={cell} none={none} />
        ) : (
          <td role="cell" key={place}>
            <EvidenceCellView cell={cell} named />
          </td>
        ),
      )}
    </tr>
  );
}

interface MatrixTableProps {
  readonly matrix: PositionMatrix;
  readonly caption: string;
  /** What an empty cell means: "none found in these 5 articles". */
  readonly none: string;
  /** What the rows are. */
  readonly corner?: string;
}

/** Targets by holders. Roles are spelled out because a phone lays the rows out as entries, which would drop them. */
export function MatrixTable({ matrix, caption, none, corner = 'Issue' }: MatrixTableProps) {
  return (
    <table role="table" className="matrix">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {corner}
          </th>
          {matrix.holders.map((holder) => (
            <th role="columnheader" scope="col" key={holder.slug}>
              <ActorName actor={holder} href short />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.rows.map((row, place) => (
          <Row key={place} row={row} none={none} />
        ))}
      </tbody>
    </table>
  );
}
