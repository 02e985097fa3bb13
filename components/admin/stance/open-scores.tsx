import { Empty } from '@/components/ui/empty';
import type { OpenScore } from '@/lib/views/desk/open-scores';

export function OpenScores({ scores }: { readonly scores: readonly OpenScore[] }) {
  if (scores.length === 0) return <Empty>No score is open.</Empty>;
  return (
    <ul className="entries">
      {scores.map(({ href, target, summary, since }) => (
        <li key={href}>
          <p className="entry-summary">
            <a href={href}>{summary}</a>
          </p>
          <p className="entry-meta">
            {target} · {since}
          </p>
        </li>
      ))}
    </ul>
  );
}
