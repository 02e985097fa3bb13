import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleText } from '@/components/admin/article/article-text';
import { DeedNote } from '@/components/admin/form/deed-note';
import { HandRecordForm } from '@/components/admin/article/hand-record-form';
import { PageHeading } from '@/components/ui/page-heading';
import { changeReason } from '@/lib/domain/change/change-reason';
import { statementFields } from '@/lib/domain/statement/statement-input';
import { expectPerson } from '@/lib/session/current-person';
import { recordHref } from '@/lib/views/address/admin-links';
import { toArticleLines } from '@/lib/views/desk/article-desk';
import { openForm } from '@/lib/views/form/form-state';
import { modeOptions, noHandRecord, pickedSpan } from '@/lib/views/inbox/hand-record-form';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { recordFromText } from './actions';
import { readRecordDesk } from './read-record-desk';

export const metadata: Metadata = { title: 'Record a statement' };

const attributes = { summary: textAttributes(statementFields.shape.summary), reason: textAttributes(changeReason) };

export default async function RecordStatementPage({
  params,
  searchParams,
}: PageProps<'/admin/articles/[articleSlug]/statement'>) {
  const { articleSlug } = await params;
  await expectPerson(recordHref(articleSlug));
  const query = await searchParams;
  const record = await readRecordDesk(articleSlug);
  const [line] = record ? toArticleLines([record.desk]) : [];
  if (!record || !line) notFound();
  const initial = noHandRecord(articleSlug, record.desk.publishedOn, record.stored.passages, pickedSpan(query));
  return (
    <>
      <DeedNote done={String(query.done)} />
      <PageHeading
        title="Record a statement"
        lede={
          <>
            One that the machine missed, from the words in which <a href="#text">the text of the article</a> brings it.
          </>
        }
        kicker={
          <>
            <a href="/admin/articles">Articles</a> / <a href={line.href}>{line.title}</a>, {line.outlet}, {line.day}
          </>
        }
      />
      <div className="coding">
        <HandRecordForm
          key={String(query.done)}
          action={recordFromText}
          initial={openForm(initial)}
          modes={modeOptions}
          {...record.choices}
          attributes={attributes}
        />
        <section id="text" className="record-text stack-tight" aria-label="Text of the article" tabIndex={0}>
          <p className="fine">
            Marked is what is recorded or proposed already. Words selected here come into the form.
          </p>
          <ArticleText parts={record.text} />
        </section>
      </div>
    </>
  );
}
