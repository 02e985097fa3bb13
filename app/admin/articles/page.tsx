import type { Metadata } from 'next';
import { AddressForm } from '@/components/admin/article/address-form';
import { ArticleDeskTable } from '@/components/admin/article/article-desk-table';
import { FileForm, PasteForm } from '@/components/admin/article/paste-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { reader } from '@/lib/data/archive';
import { listArticleDesks, listIntakes } from '@/lib/data/article/intakes';
import { expectPerson } from '@/lib/session/current-person';
import { toArticleLines, toIntakeLines } from '@/lib/views/desk/article-desk';
import { noAddress, noText } from '@/lib/views/form/article-form';
import { feedsHref } from '@/lib/views/desk/feed-list';
import { openForm } from '@/lib/views/form/form-state';
import { readableFiles } from '@/lib/worker/readable-files';
import { fetchByAddress, pasteArticle, uploadArticle } from './actions';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage() {
  await expectPerson('/admin/articles');
  const [intakes, articles] = await Promise.all([listIntakes(reader()), listArticleDesks(reader())]);
  return (
    <>
      <PageHeading
        title="Articles"
        lede="What is put in here is read by machine and stands before nobody until a statement of it is accepted."
      />
      <Section id="paste" title="Paste an article">
        <PasteForm action={pasteArticle} initial={openForm(noText)} />
      </Section>
      <Section id="upload" title="Upload a file">
        <FileForm action={uploadArticle} initial={openForm(noText)} accept={readableFiles} />
      </Section>
      <Section
        id="fetch"
        title="Fetch from an address"
        note={
          <>
            Or <a href={feedsHref}>follow a feed</a>.
          </>
        }
      >
        <AddressForm action={fetchByAddress} initial={openForm(noAddress)} />
      </Section>
      <Section id="sheet" title="By spreadsheet">
        <p>
          Codings that stand in a CSV or XLSX file, with their articles, are{' '}
          <a href="/admin/data#import">imported under Data</a>.
        </p>
      </Section>
      <Section id="stored" title="Put in so far">
        <ArticleDeskTable intakes={toIntakeLines(intakes)} articles={toArticleLines(articles)} />
      </Section>
    </>
  );
}
