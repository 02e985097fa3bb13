import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { IssueHeading } from '@/components/evidence/issue-heading';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { TakeMenu } from '@/components/evidence/take-menu';
import { IssueActors } from '@/components/figures/issue-actors';
import { TimelineFigure } from '@/components/figures/timeline-figure';
import { PageShell } from '@/components/layout/page-shell';
import { StanceKey } from '@/components/stance/stance-key';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { readCollection } from '@/lib/data/collection';
import { findIssueBySlug } from '@/lib/data/issues';
import { listObservations } from '@/lib/data/observations';
import { listStatements } from '@/lib/data/statements';
import { noneFound } from '@/lib/views/collection-line';
import { filledCells, toPositionMatrix } from '@/lib/views/position-matrix';
import { toTimeAxis } from '@/lib/views/time-axis';
import { toTimeline } from '@/lib/views/timeline';

type Props = PageProps<'/issues/[issueSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const issue = await findIssueBySlug(await openArchive(searchParams), (await params).issueSlug);
  return issue ? { title: issue.label } : {};
}

export default async function IssuePage({ params, searchParams }: Props) {
  const { issueSlug } = await params;
  const archive = await openArchive(searchParams);
  const issue = await findIssueBySlug(archive, issueSlug);
  if (!issue) notFound();
  const target: `issue:${string}` = `issue:${issueSlug}`;
  const [collection, observations, statements] = await Promise.all([
    readCollection(archive), listObservations(archive, { target }), listStatements(archive, { target, newestFirst: true }),
  ]);
  const axis = toTimeAxis(observations, collection.lastDay);
  const toward = observations[0]?.score.target;
  const timeline = toward ? toTimeline({ id: 'all', target: toward, observations, axis, large: true }) : null;
  const none = noneFound(collection);
  return (
    <PageShell section="issues" collection={collection} crumbs={[{ name: 'Issues', href: '/issues' }, { name: issue.label }]}>
      <IssueHeading issue={issue} collection={collection} />
      <Section id="over-time" title="Over time" note="A dot is one statement, in its actor’s colour and shape, at the day it was made." aside={<StanceKey />}>
        {timeline ? <TimelineFigure timeline={timeline} collection={collection} heading={{ name: 'All actors' }} /> : <Empty>Statements: {none}.</Empty>}
      </Section>
      <IssueActors cells={filledCells(toPositionMatrix(observations))} none={none} />
      <Section id="statements" title="Statements" aside={<TakeMenu taken={{ filter: { target } }} address={`/issues/${issueSlug}`} version={archive.version} />}>
        <StatementEntries statements={statements} none={`Statements: ${none}.`} />
      </Section>
    </PageShell>
  );
}
