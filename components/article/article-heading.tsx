import { Facts } from '@/components/ui/facts';
import { PageHeading } from '@/components/ui/page-heading';
import type { Article } from '@/lib/domain/article/article';
import { qualityWords, storedWords } from '@/lib/views/words/article-words';
import { longDay } from '@/lib/views/words/day-words';

export function ArticleHeading({ article }: { readonly article: Article }) {
  const { title, outlet, publishedOn, publishedBasis, textQuality, sha256 } = article;
  return (
    <PageHeading kicker={`${outlet.name}, ${longDay(publishedOn)}`} title={title}>
      <div className="mt-5">
        <Facts
          facts={[
            { term: 'Outlet', is: outlet.named ? outlet.name : `${outlet.name}; not a named outlet` },
            { term: 'Date', is: `${longDay(publishedOn)} (${publishedBasis})` },
            { term: 'Text', is: qualityWords(textQuality) },
            { term: 'Stored', is: storedWords(article) },
            {
              term: 'SHA-256',
              is: (
                <details>
                  <summary>of the whole text</summary>
                  <code className="code-inline">{sha256}</code>
                </details>
              ),
            },
          ]}
        />
      </div>
    </PageHeading>
  );
}
