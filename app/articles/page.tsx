import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { ListMenu } from '@/components/download/list-menu';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageLinks } from '@/components/ui/page-links';
import { articlePlace, listArticles } from '@/lib/data/article/articles';
import { readCollection } from '@/lib/data/collection/collection';
import { readDayPage } from '@/lib/data/filter/day-page';
import { qualityWords } from '@/lib/views/words/article-words';
import { longDay } from '@/lib/views/words/day-words';
import { parseDirectory, toDirectoryLinks } from '@/lib/views/address/directory-page';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage({ searchParams }: PageProps<'/articles'>) {
  const { after, ignored } = parseDirectory(await searchParams);
  const archive = await openArchive(searchParams);
  const [collection, page] = await Promise.all([
    readCollection(archive),
    readDayPage((part) => listArticles(archive, part), articlePlace, after),
  ]);
  const links = toDirectoryLinks('/articles', page);
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[{ name: 'Statements', href: '/statements' }, { name: 'Articles' }]}
    >
      <PageHeading title="Articles" lede="What every statement here was read in.">
        <ListMenu asked={{ kind: 'articles' }} version={archive.version} />
      </PageHeading>
      <IgnoredNote ignored={ignored} />
      <ol className="entries">
        {page.items.map(({ slug, title, outlet, publishedOn, textQuality }) => (
          <li key={slug} className="entry">
            <p className="entry-day">{longDay(publishedOn)}</p>
            <div>
              <p className="entry-summary">
                <Link href={`/articles/${slug}`}>{title}</Link>
              </p>
              <p className="entry-meta">
                <span>{outlet.name}</span>
                <span>{qualityWords(textQuality)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <PageLinks
        of="Articles"
        ways={[
          { name: 'Newer', href: links.previous },
          { name: 'Older', href: links.next },
        ]}
      />
    </PageShell>
  );
}
