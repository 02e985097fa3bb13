import { ActorName } from '@/components/marks/actor-name';
import { StanceToward } from '@/components/marks/stance-toward';
import { Link } from '@/components/ui/link';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import { shortDay } from '@/lib/views/words/day-words';
import { plural } from '@/lib/views/words/counting';
import { statementHref } from '@/lib/views/address/evidence-filter';
import { modalityWords } from '@/lib/views/words/modality-words';
import { claimedByWords } from '@/lib/views/words/statement-words';

function Holders({ statement }: { readonly statement: Statement }) {
  const holders = holdersOf(statement);
  return holders.map(({ actor, claimedBy }) => (
    <span key={actor.slug}>
      <ActorName actor={actor} short />
      {claimedBy ? ` (${claimedByWords(claimedBy)})` : ''}
    </span>
  ));
}

/** One statement in a list: when, what, in whose name, how, and its stances. */
export function StatementEntry({
  statement,
  note,
}: {
  readonly statement: Statement;
  readonly note?: string | undefined;
}) {
  const { key, summary, speaker, saidOn, precision, modality, capacity, reports, scores } = statement;
  const spoken = capacity === 'official' && !statement.principals.some(({ actor }) => actor.slug === speaker.slug);
  return (
    <article className="entry">
      <p className="entry-day">{shortDay(saidOn, precision)}</p>
      <div>
        <p className="entry-summary">
          <Link href={statementHref(key)}>{summary}</Link>
        </p>
        <p className="entry-meta">
          <Holders statement={statement} />
          {spoken ? <span>{speaker.name}</span> : null}
          {modality === 'asserted' ? null : <span>{modalityWords(modality)}</span>}
          {reports.length > 1 ? <span>{plural(reports.length, 'report')}</span> : null}
        </p>
        <ul className="stance-list">
          {scores.map((score) => (
            <li key={score.target.key}>
              <StanceToward score={score} />
            </li>
          ))}
        </ul>
        {note === undefined ? null : (
          <p className="entry-meta">
            <span className="not-counted">{note}</span>
          </p>
        )}
      </div>
    </article>
  );
}
