import type { Metadata } from 'next';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { listIssues } from '@/lib/data/issues';
import { may } from '@/lib/domain/coder/coder';
import { expectPerson } from '@/lib/session/current-person';
import { issueDeskHref } from '@/lib/views/admin-links';

export const metadata: Metadata = { title: 'Issues' };

export default async function IssuesPage() {
  const person = await expectPerson('/admin/issues');
  if (!may(person.role, 'edit-issue-terms')) return <PageHeading title="Issues" lede="Only an editor may change the terms of an issue." />;
  const issues = await listIssues(await archiveAt());
  return (
    <>
      <PageHeading title="Issues" lede="The codebook’s issues, with the words by which the next article put in is searched for them." />
      {issues.length === 0 ? <Empty>No codebook is published yet.</Empty> : null}
      <ul className="entries">
        {issues.map(({ slug, label, retired, terms }) => (
          <li key={slug}>
            <p className="entry-summary"><a href={issueDeskHref(slug)}>{label}</a>{retired ? ' (retired)' : null}</p>
            <p className="entry-meta">{terms.length === 0 ? 'No term' : terms.join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
