import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { IssueDirectory } from '@/components/issue/issue-directory';
import { ListMenu } from '@/components/download/list-menu';
import { NewestOnly } from '@/components/position/newest-only';
import { PageShell } from '@/components/layout/page-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { readCollection } from '@/lib/data/collection/collection';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { readSought } from '@/lib/data/stance/sought';
import { codebookWords } from '@/lib/views/position/collection-line';
import { toIssueDirectory } from '@/lib/views/page/issue-directory';
import { noneToward } from '@/lib/views/position/none-toward';

export const metadata: Metadata = { title: 'Issues' };

export default async function IssuesPage({ searchParams }: PageProps<'/issues'>) {
  const archive = await openArchive(searchParams);
  const [collection, issues, observations] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listObservations(archive),
  ]);
  const entries = toIssueDirectory(issues, observations);
  const sought = await readSought(
    archive,
    entries.filter(({ cells }) => cells.length === 0).map(({ issue }) => issue.slug),
  );
  return (
    <PageShell section="issues" collection={collection}>
      <PageHeading
        title="Issues"
        lede={
          'Each is a written proposition that one can back or reject. ' +
          'A stance is toward the proposition as it is written here, not toward the subject.'
        }
      >
        <ListMenu asked={{ kind: 'issues' }} version={archive.version} />
      </PageHeading>
      <NewestOnly read={observations} all={collection.statements} />
      <IssueDirectory
        entries={entries}
        codebook={codebookWords(collection)}
        none={(slug) => noneToward(collection, sought.get(slug))}
      />
    </PageShell>
  );
}
