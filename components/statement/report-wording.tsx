import { Link } from '@/components/ui/link';
import type { Report } from '@/lib/domain/report/report';
import { longDay } from '@/lib/views/words/day-words';
import { matchWords, modeWords } from '@/lib/views/words/statement-words';

/** "as relayed by Xinhua, then the ministry": outermost last. */
function Relays({ relays }: Pick<Report, 'relays'>) {
  if (relays.length === 0) return null;
  return (
    <>
      {' '}
      · relayed by{' '}
      {relays.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 ? ', then ' : ''}
          <Link className="quiet" href={`/actors/${slug}`}>
            {name}
          </Link>
        </span>
      ))}
    </>
  );
}

/** One article's wording of a statement, in its place or, when the stored text no longer holds it, shown as broken. */
export function ReportWording({ report, several }: { readonly report: Report; readonly several: boolean }) {
  const { article, quote, mode, cue, matchBasis, note, intact, key } = report;
  return (
    <figure className="wording">
      <blockquote className="quote quote-block">
        {intact ? <mark className="evidence">{quote}</mark> : <del>{quote}</del>}
      </blockquote>
      {intact ? null : (
        <p className="field-error">
          The stored text no longer holds these words at their place. They are shown as they were recorded.
        </p>
      )}
      <figcaption className="source">
        <Link href={`/articles/${article.slug}#${key}`}>Read it in the article: {article.title}</Link>
        <br />
        {article.outlet.name}, {longDay(article.publishedOn)} · {modeWords(mode)}
        {cue ? ` (“${cue}”)` : ''}
        <Relays relays={report.relays} />
        {several ? ` · ${matchWords(matchBasis)}` : ''}
        {note ? ` · ${note}` : ''}
      </figcaption>
    </figure>
  );
}
