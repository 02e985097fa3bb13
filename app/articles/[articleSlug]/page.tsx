import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { ArticleHeading } from '@/components/article/article-heading';
import { ArticleStatements } from '@/components/article/article-statements';
import { MarkedText } from '@/components/article/marked-text';
import { TableMenu } from '@/components/download/table-menu';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/ui/section';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { readCollection } from '@/lib/data/collection/collection';
import { listStatementsOf } from '@/lib/data/statement/statements';
import { plural } from '@/lib/views/words/counting';
import { asShown, evidenceIn, toArticleParts } from '@/lib/views/inbox/marked-passage';

type Props = PageProps<'/articles/[articleSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const article = await findArticleBySlug(await openArchive(searchParams), (await params).articleSlug);
  return article ? { title: article.title } : {};
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { articleSlug } = await params;
  const archive = await openArchive(searchParams);
  const stored = await findArticleBySlug(archive, articleSlug);
  if (!stored) notFound();
  const [collection, statements] = await Promise.all([
    readCollection(archive),
    listStatementsOf(archive, { article: articleSlug }),
  ]);
  const evidence = evidenceIn(articleSlug, statements);
  const article = asShown(stored, evidence);
  const parts = toArticleParts(article, evidence);
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[
        { name: 'Statements', href: '/statements' },
        { name: 'Articles', href: '/articles' },
        { name: article.title },
      ]}
    >
      <ArticleHeading article={article} />
      <Section
        id="text"
        title="Text"
        note="Each statement is marked in place; a mark opens its statement."
        aside={
          <TableMenu choice={{ article: articleSlug }} address={`/articles/${articleSlug}`} version={archive.version} />
        }
      >
        <div className="article-columns">
          <div>
            <MarkedText parts={parts} />
          </div>
          <aside aria-labelledby="statements">
            <h3 id="statements">{plural(statements.length, 'statement')} in it</h3>
            <ArticleStatements statements={statements} articleSlug={articleSlug} />
          </aside>
        </div>
      </Section>
    </PageShell>
  );
}
