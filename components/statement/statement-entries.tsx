import { Empty } from '@/components/ui/empty';
import type { Statement } from '@/lib/domain/statement/statement';
import { StatementEntry } from './statement-entry';

interface StatementEntriesProps {
  readonly statements: readonly Statement[];
  /** Which nothing it is when there is none. */
  readonly none: string;
  /** What is said beside a statement, by its key: why it is left out of a count. */
  readonly notes?: ReadonlyMap<string, string>;
}

export function StatementEntries({ statements, none, notes }: StatementEntriesProps) {
  if (statements.length === 0) return <Empty>{none}</Empty>;
  return (
    <ol className="entries">
      {statements.map((statement, place) => (
        <li key={place}>
          <StatementEntry statement={statement} note={notes?.get(statement.key)} />
        </li>
      ))}
    </ol>
  );
}
