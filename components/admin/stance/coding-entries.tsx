import { StanceToward } from '@/components/marks/stance-toward';
import { Empty } from '@/components/ui/empty';
import type { Statement } from '@/lib/domain/statement/statement';
import { codingHref } from '@/lib/views/address/admin-links';
import { codingFilters, codingFilterWords, codingListHref, type CodingFilter } from '@/lib/views/address/coding-filter';
import { shortDay } from '@/lib/views/words/day-words';

interface CodingEntriesProps {
  readonly statements: readonly Statement[];
  readonly show: CodingFilter;
}

/** Statements as the way into the form that judges them. */
export function CodingEntries({ statements, show }: CodingEntriesProps) {
  return (
    <>
      <nav className="site-nav coding-filter" aria-label="Which statements">
        <ul>
          {codingFilters.map((filter) => (
            <li key={filter}>
              <a href={codingListHref(filter)} {...(filter === show ? { 'aria-current': 'page' as const } : {})}>
                {codingFilterWords[filter]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {statements.length === 0 ? <Empty>No statement is like that now.</Empty> : null}
      <ul className="entries">
        {statements.map(({ key, summary, speaker, saidOn, precision, scores }) => (
          <li key={key} className="entry">
            <p className="entry-day">{shortDay(saidOn, precision)}</p>
            <div>
              <p className="entry-summary">
                <a href={codingHref(key)}>{summary}</a>
              </p>
              <p className="entry-meta">{speaker.name}</p>
              <ul className="stance-list">
                {scores.map((score) => (
                  <li key={score.target.key}>
                    <StanceToward score={score} />
                    {score.state === 'settled' && score.checked ? <span className="text-faint"> checked</span> : null}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
