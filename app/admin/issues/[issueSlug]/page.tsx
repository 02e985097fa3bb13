import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditorsOnly } from '@/app/admin/editors-only';
import { undoChange } from '@/app/admin/changes/actions';
import { issueAttributes } from '@/app/admin/issues/issue-attributes';
import { DeedNote } from '@/components/admin/form/deed-note';
import { DeskHistory } from '@/components/admin/frame/desk-history';
import { IssueForm } from '@/components/admin/issue/issue-form';
import { JudgeAnew } from '@/components/admin/stance/judge-anew';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { readIssueFields } from '@/lib/data/issue/issue-fields';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { issueDeskHref } from '@/lib/views/address/admin-links';
import { openForm } from '@/lib/views/form/form-state';
import { toBearingOptions, toIssueValues } from '@/lib/views/form/issue-form';
import { changeIssue } from './actions';
import { readToJudgeAnew } from './read-to-judge-anew';

export const metadata: Metadata = { title: 'Issue' };

export default async function IssueDeskPage({ params, searchParams }: PageProps<'/admin/issues/[issueSlug]'>) {
  const { issueSlug: slug } = await params;
  const person = await expectPerson(issueDeskHref(slug));
  if (!may(person.role, 'edit-issue')) return <EditorsOnly title="Issue" lede="Only an editor may change issues." />;
  const archive = await archiveAt();
  const [stored, changes, actors, anew] = await Promise.all([
    readIssueFields(reader(), slug),
    listChanges(archive, { subject: `issue:${slug}` }),
    listActors(archive),
    readToJudgeAnew(archive, slug),
  ]);
  if (!stored && changes.length === 0) notFound();
  const done = String((await searchParams).done);
  const initial = stored && toIssueValues(slug, stored.fields, stored.fieldsVersion);
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={stored?.fields.label ?? slug}
        kicker={<a href="/admin/issues">Issues</a>}
        lede={
          stored ? (
            <>
              {stored.fields.proposition} <a href={`/issues/${slug}`}>Public page</a>
            </>
          ) : (
            'Its recording was undone: nobody sees it.'
          )
        }
      />
      {initial ? (
        <IssueForm
          key={done}
          action={changeIssue}
          initial={openForm(initial)}
          actors={toBearingOptions(actors)}
          attributes={issueAttributes}
        />
      ) : null}
      {stored ? <JudgeAnew {...anew} /> : null}
      <DeskHistory
        changes={changes}
        undo={undoChange}
        reasonAttributes={issueAttributes.reason}
        back={issueDeskHref(slug)}
        done={done}
      />
    </>
  );
}
