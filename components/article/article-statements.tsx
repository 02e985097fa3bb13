import { Empty } from '@/components/ui/empty';
import { StanceToward } from '@/components/marks/stance-toward';
import { Link } from '@/components/ui/link';
import type { Statement } from '@/lib/domain/statement/statement';
import { statementHref } from '@/lib/views/address/evidence-filter';
import { statementsChecked } from '@/lib/views/words/statement-words';

interface ArticleStatementsProps {
  readonly statements: readonly Statement[];
  readonly articleSlug: string;
}

/** The statements of an article in the order of its text, each with the way to its place. */
export function ArticleStatements({ statements, articleSlug }: ArticleStatementsProps) {
  const placed = statements.flatMap((statement) => {
    const report = statement.reports.find(({ article }) => article.slug === articleSlug);
    return report ? [{ statement, report }] : [];
  });
  if (placed.length === 0) return <Empty>None found in this article.</Empty>;
  const checked = statementsChecked(statements);
  return (
    <>
      {checked ? <p className="fine">{checked}.</p> : null}
      <ol className="entries">
        {placed
          .sort((a, b) => a.report.span.start - b.report.span.start)
          .map(({ statement, report }) => (
            <li key={statement.key}>
              <p className="entry-summary">
                <Link href={statementHref(statement.key)}>{statement.summary}</Link>
              </p>
              <p className="entry-meta">
                <span>{statement.speaker.name}</span>
                <span>
                  {report.intact ? <a href={`#${report.key}`}>in the text</a> : 'its place in the text is broken'}
                </span>
              </p>
              <ul className="stance-list">
                {statement.scores.map((score) => (
                  <li key={score.target.key}>
                    <StanceToward score={score} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </>
  );
}
