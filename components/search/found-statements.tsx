import { StanceToward } from '@/components/marks/stance-toward';
import { Link } from '@/components/ui/link';
import { markWords, type FoundStatement, type SearchWord } from '@/lib/views/page/search';
import { shortDay } from '@/lib/views/words/day-words';
import { statementHref } from '@/lib/views/address/evidence-filter';

function Marked({ text, words }: { readonly text: string; readonly words: readonly SearchWord[] }) {
  return markWords(text, words).map((run, index) =>
    run.found ? (
      <mark key={index} className="evidence">
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  );
}

/** What a search found among statements, the words marked in the summary or in the quote. */
export function FoundStatements({
  found,
  words,
}: {
  readonly found: readonly FoundStatement[];
  readonly words: readonly SearchWord[];
}) {
  return (
    <ol className="entries">
      {found.map(({ statement, quote }) => (
        <li key={statement.key} className="entry">
          <p className="entry-day">{shortDay(statement.saidOn, statement.precision)}</p>
          <div>
            <p className="entry-summary">
              <Link newest href={statementHref(statement.key)}>
                <Marked text={statement.summary} words={words} />
              </Link>
            </p>
            {quote === null ? null : (
              <blockquote className="found-quote">
                <Marked text={quote} words={words} />
              </blockquote>
            )}
            <p className="entry-meta">
              <span>{statement.speaker.name}</span>
            </p>
            <ul className="stance-list">
              {statement.scores.map((score) => (
                <li key={score.target.key}>
                  <StanceToward score={score} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
