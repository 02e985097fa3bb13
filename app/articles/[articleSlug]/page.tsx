import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleHeading } from '@/components/evidence/article-heading';
import { ArticleStatements } from '@/components/evidence/article-statements';
import { MarkedText } from '@/components/evidence/marked-text';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { findArticleBySlug } from '@/lib/data/articles';
import { readCollection } from '@/lib/data/collection';
import { listStatements } from '@/lib/data/statements';
import { evidenceIn, toArticleParts } from '@/lib/views/marked-passage';

type Props = PageProps<'/articles/[articleSlug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticleBySlug(await archiveAt(), (await params).articleSlug);
  return article ? { title: article.title } : {};
}

export default async function ArticlePage({ params }: Props) {
  const { articleSlug } = await params;
  const archive = await archiveAt();
  const article = await findArticleBySlug(archive, articleSlug);
  if (!article) notFound();
  const [collection, statements] = await Promise.all([readCollection(archive), listStatements(archive, { article: articleSlug })]);
  const parts = toArticleParts(article, evidenceIn(articleSlug, statements));
  return (
    <PageShell collection={collection} crumbs={[{ name: 'Articles', href: '/articles' }, { name: article.title }]}>
      <ArticleHeading article={article} />
      <Section id="text" title="Text" note="Each statement is marked in place; a mark opens its statement.">
        <MarkedText parts={parts} />
      </Section>
      <Section id="statements" title="Statements in it" note="In the order of the text.">
        <ArticleStatements statements={statements} articleSlug={articleSlug} />
      </Section>
    </PageShell>
  );
}
