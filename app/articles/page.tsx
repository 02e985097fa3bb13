import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { PageShell } from '@/components/layout/page-shell';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { listArticles } from '@/lib/data/articles';
import { readCollection } from '@/lib/data/collection';
import { qualityWords } from '@/lib/views/article-words';
import { longDay } from '@/lib/views/day-words';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage({ searchParams }: PageProps<'/articles'>) {
  const archive = await openArchive(searchParams);
  const [collection, articles] = await Promise.all([readCollection(archive), listArticles(archive)]);
  return (
    <PageShell section="statements" collection={collection} crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Articles' }]}>
      <PageHeading title="Articles" lede="What every statement here was read in." />
      <ol className="entries">
        {articles.map(({ slug, title, outlet, publishedOn, textQuality }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(publishedOn)}</p>
            <div>
              <p className="entry-summary"><Link href={`/articles/${slug}`}>{title}</Link></p>
              <p className="entry-meta"><span>{outlet.name}</span><span>{qualityWords(textQuality)}</span></p>
            </div>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}
