import { Empty } from '@/components/ui/empty';
import type { ArticleLine, IntakeLine } from '@/lib/views/desk/article-desk';

interface ArticleDeskTableProps {
  readonly intakes: readonly IntakeLine[];
  readonly articles: readonly ArticleLine[];
}

function ArticleRow({ title, href, outlet, day, state, proposals, recordAt }: ArticleLine) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{title}</a>
      </th>
      <td>{proposals}</td>
      <td>{outlet}</td>
      <td>{day}</td>
      <td>{state}</td>
      <td>
        {recordAt ? (
          <a href={recordAt} aria-label={`Record a statement of ${title}`}>
            Record a statement
          </a>
        ) : null}
      </td>
    </tr>
  );
}

/** Texts that wait to be saved, then the articles with what became of their proposals. */
export function ArticleDeskTable({ intakes, articles }: ArticleDeskTableProps) {
  return (
    <>
      {intakes.length === 0 ? null : (
        <ul className="stack-tight">
          {intakes.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a> <span className="text-faint">not saved yet</span>
            </li>
          ))}
        </ul>
      )}
      {articles.length === 0 ? (
        <Empty>No article is stored.</Empty>
      ) : (
        <div className="table-scroll" role="region" aria-label="Table of articles" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Article</th>
                <th scope="col">Proposals</th>
                <th scope="col">Outlet</th>
                <th scope="col">Published</th>
                <th scope="col">State</th>
                <th scope="col">Missed</th>
              </tr>
            </thead>
            <tbody>
              {articles.map((article) => (
                <ArticleRow key={article.slug} {...article} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
