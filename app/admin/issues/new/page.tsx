import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { issueAttributes } from '@/app/admin/issues/issue-attributes';
import { IssueForm } from '@/components/admin/issue/issue-form';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt } from '@/lib/data/archive';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { openForm } from '@/lib/views/form/form-state';
import { noIssue, toBearingOptions } from '@/lib/views/form/issue-form';
import { addIssue } from './actions';

export const metadata: Metadata = { title: 'Record an issue' };

export default async function NewIssuePage() {
  const person = await expectPerson('/admin/issues/new');
  if (!may(person.role, 'edit-issue'))
    return <EditorsOnly title="Record an issue" lede="Only an editor may record issues." />;
  const actors = await listActors(await archiveAt());
  return (
    <>
      <PageHeading
        title="Record an issue"
        kicker={<a href="/admin/issues">Issues</a>}
        lede="A recorded issue is public, in the codebook’s next version, and the next article is searched for it."
      />
      <IssueForm
        action={addIssue}
        initial={openForm(noIssue)}
        actors={toBearingOptions(actors)}
        attributes={issueAttributes}
      />
    </>
  );
}
