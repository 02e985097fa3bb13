import { Empty } from '@/components/ui/empty';
import type { EvidenceCell } from '@/lib/views/position/evidence-cell';
import { ActorName } from '../marks/actor-name';
import { EvidenceCellView } from './evidence-cell-view';

interface JudgementTableProps {
  readonly cells: readonly EvidenceCell[];
  readonly caption: string;
  /** Which nothing it is when there is no row. */
  readonly none: string;
  /** Which of the two columns stays when the page is about the other. */
  readonly columns?: 'both' | 'holder' | 'target';
}

/** Who on whom: a row for each holder and target that has anything. */
export function JudgementTable({ cells, caption, none, columns = 'both' }: JudgementTableProps) {
  if (cells.length === 0) return <Empty>{none}</Empty>;
  const target = columns !== 'holder';
  const holder = columns !== 'target';
  return (
    <table className="table judgements">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {holder ? <th scope="col">Who says it</th> : null}
          {target ? <th scope="col">About whom</th> : null}
          <th scope="col">What was found</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, place) => (
          <tr key={place}>
            {holder ? (
              <td>
                <ActorName actor={cell.holder} href />
              </td>
            ) : null}
            {target ? (
              <td>
                {cell.target.kind === 'actor' ? <ActorName actor={cell.target.actor} href /> : cell.target.issue.label}
              </td>
            ) : null}
            <td>
              <EvidenceCellView cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
