import { Link } from '@/components/ui/link';
import type { Statement } from '@/lib/domain/statement/statement';
import { StatementEntries } from './statement-entries';

interface NewestStatementsProps {
  readonly statements: readonly Statement[];
  /** How many there are in all, and the list of all of them. */
  readonly all: number;
  readonly href: string;
  readonly none: string;
}

/** The first of many, and the way to the others. */
export function NewestStatements({ statements, all, href, none }: NewestStatementsProps) {
  return (
    <>
      <StatementEntries statements={statements} none={none} />
      {all > statements.length ? (
        <p className="page-links">
          <Link href={href}>All {all} statements</Link>
        </p>
      ) : null}
    </>
  );
}
