import { Empty } from '@/components/ui/empty';
import { plural } from '@/lib/views/words/counting';

interface ToReviewProps {
  readonly proposals: number;
  readonly articles: number;
  readonly intakes: number;
}

/** What the machine found and nobody has decided, and texts that wait for a check before they are read. */
export function ToReview({ proposals, articles, intakes }: ToReviewProps) {
  if (proposals + intakes === 0)
    return (
      <Empty>
        No proposal and no text waits. <a href="/admin/articles">Put in an article</a>
      </Empty>
    );
  return (
    <p className="buttons">
      {proposals === 0 ? null : (
        <a className="button" href="/admin/inbox">
          Review {plural(proposals, 'proposal')} in {plural(articles, 'article')}
        </a>
      )}
      {intakes === 0 ? null : (
        <a className="button" data-quiet href="/admin/articles#stored">
          Check {plural(intakes, 'text')} before {intakes === 1 ? 'it is' : 'they are'} read
        </a>
      )}
    </p>
  );
}
