import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { undoChange } from '@/app/admin/changes/actions';
import { DeedNote } from '@/components/admin/deed-note';
import { DeskHistory } from '@/components/admin/desk-history';
import { TermsForm } from '@/components/admin/terms-form';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt, reader } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/changes';
import { readIssueTerms } from '@/lib/data/issue-terms';
import { findIssueBySlug } from '@/lib/data/issues';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/coder/coder';
import { expectPerson } from '@/lib/session/current-person';
import { issueDeskHref } from '@/lib/views/admin-links';
import { openForm } from '@/lib/views/form-state';
import { toTermsValues } from '@/lib/views/terms-form';
import { textAttributes } from '@/lib/views/text-attributes';
import { changeTerms } from './actions';

export const metadata: Metadata = { title: 'Issue' };

const reason = textAttributes(changeReason);

export default async function IssueDeskPage({ params, searchParams }: PageProps<'/admin/issues/[issueSlug]'>) {
  const { issueSlug: slug } = await params;
  const person = await expectPerson(issueDeskHref(slug));
  if (!may(person.role, 'edit-issue-terms')) return <PageHeading title="Issue" lede="Only an editor may change the terms of an issue." />;
  const archive = await archiveAt();
  const [stored, issue, changes] = await Promise.all([
    readIssueTerms(reader(), slug), findIssueBySlug(archive, slug), listChanges(archive, { subject: `issue:${slug}` }),
  ]);
  if (!stored || !issue) notFound();
  const done = String((await searchParams).done);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading title={issue.label} kicker={<a href="/admin/issues">Issues</a>} lede={<>{issue.proposition} <a href={`/issues/${slug}`}>Public page</a></>} />
      <TermsForm key={done} action={changeTerms} initial={openForm(toTermsValues(slug, stored.terms, stored.fieldsVersion))} reasonAttributes={reason} />
      <DeskHistory changes={changes} undo={undoChange} reasonAttributes={reason} back={issueDeskHref(slug)} done={done} />
    </>
  );
}
