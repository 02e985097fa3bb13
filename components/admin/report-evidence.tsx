import type { Report } from '@/lib/domain/report/report';
import { longDay } from '@/lib/views/day-words';
import { modeWords } from '@/lib/views/statement-words';

/** One article's wording: the quote, where it stands, and who relayed it. */
export function ReportEvidence({ report }: { readonly report: Report }) {
  const { article, quote, mode, cue, relays, intact } = report;
  return (
    <figure>
      <blockquote className="quote quote-block">{quote}</blockquote>
      <figcaption className="source">
        <a href={`/articles/${article.slug}#${report.key}`}>{article.outlet.name}, {longDay(article.publishedOn)}</a>
        {relays.length > 0 ? `, via ${relays.map(({ name }) => name).join(', then ')}` : ''}; {modeWords(mode)}{cue ? `, “${cue}”` : ''}
        {intact ? null : <b className="field-error"> The stored text no longer holds this quote at its place.</b>}
      </figcaption>
    </figure>
  );
}
