import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { findCodebook, listIssues } from '@/lib/data/issue/issues';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { issueDeskHref } from '@/lib/views/address/admin-links';

export const metadata: Metadata = { title: 'Issues' };

export default async function IssuesPage({ searchParams }: PageProps<'/admin/issues'>) {
  const person = await expectPerson('/admin/issues');
  if (!may(person.role, 'edit-issue'))
    return <EditorsOnly title="Issues" lede="Only an editor may record or change issues." />;
  const archive = await archiveAt();
  const [codebook, issues] = await Promise.all([findCodebook(archive), listIssues(archive)]);
  return (
    <>
      <DeedNote done={String((await searchParams).done)} />
      <PageHeading
        title="Issues"
        lede={
          <>
            {codebook ? `Codebook ${codebook.title}, version ${codebook.number}: ` : ''}each issue with the words by
            which the next article put in is searched for it. <a href="/admin/issues/new">Record an issue</a>
          </>
        }
      />
      {issues.length === 0 ? (
        <Empty>{codebook ? 'The codebook holds no issue.' : 'No codebook is published yet.'}</Empty>
      ) : null}
      <ul className="entries">
        {issues.map(({ slug, label, retired, terms }) => (
          <li key={slug}>
            <p className="entry-summary">
              <a href={issueDeskHref(slug)}>{label}</a>
              {retired ? ' (retired)' : null}
            </p>
            <p className="entry-meta">{terms.length === 0 ? 'No term' : terms.join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
