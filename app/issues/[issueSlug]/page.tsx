import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { IssueHeading } from '@/components/evidence/issue-heading';
import { PictureMenu } from '@/components/evidence/picture-menu';
import { ScaleExamples } from '@/components/evidence/scale-examples';
import { SilenceList } from '@/components/evidence/silence-list';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { CountingForm } from '@/components/figures/counting-form';
import { DateForm } from '@/components/figures/date-form';
import { TakeMenu } from '@/components/evidence/take-menu';
import { IssueActors } from '@/components/figures/issue-actors';
import { PositionsOnADay } from '@/components/figures/positions-on-a-day';
import { TimelineFigure } from '@/components/figures/timeline-figure';
import { WhereTheyPart } from '@/components/figures/where-they-part';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Section } from '@/components/ui/section';
import { readCollection } from '@/lib/data/collection';
import { findIssueBySlug } from '@/lib/data/issues';
import { listObservations } from '@/lib/data/observations';
import { listSilences } from '@/lib/data/silences';
import { listStatements } from '@/lib/data/statements';
import { askedOf } from '@/lib/views/asked-of';
import { noneFound } from '@/lib/views/collection-line';
import { toIssueAccount } from '@/lib/views/issue-account';
import { dateLimits, parsePictureFilter, pictureQuery } from '@/lib/views/picture-filter';

type Props = PageProps<'/issues/[issueSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const issue = await findIssueBySlug(await openArchive(searchParams), (await params).issueSlug);
  return issue ? { title: issue.label } : {};
}

export default async function IssuePage({ params, searchParams }: Props) {
  const { issueSlug } = await params;
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const issue = await findIssueBySlug(archive, issueSlug);
  if (!issue) notFound();
  const target: `issue:${string}` = `issue:${issueSlug}`;
  const [collection, observations, statements] = await Promise.all([
    readCollection(archive), listObservations(archive, { target }), listStatements(archive, { target, newestFirst: true }),
  ]);
  const asked = askedOf(filter, collection.lastDay);
  const account = toIssueAccount(observations, asked, collection.lastDay);
  const [none, path] = [noneFound(collection), `/issues/${issueSlug}`];
  const menu = (kind: 'picture' | 'spectrum') => <PictureMenu asked={{ kind, holders: [], targets: [target], filter }} version={archive.version} />;
  const poles = { for: issue.forPole, against: issue.againstPole };
  const form = <DateForm path={path} on={asked.on} {...dateLimits(collection)} keep={pictureQuery({ ...filter, on: null })} />;
  return (
    <PageShell section="issues" collection={collection} crumbs={[{ name: 'Issues', href: '/issues' }, { name: issue.label }]}>
      <IssueHeading issue={issue} collection={collection} />
      <IgnoredNote ignored={ignored} />
      <PositionsOnADay account={account} poles={poles} on={asked.on} none={none} form={form} take={menu('spectrum')} />
      <Section id="over-time" title="Over time" note="A dot is one statement, in its actor’s colour and shape, at the day it was made." aside={<CountingForm filter={filter} path={path} />}>
        {account.timeline ? <TimelineFigure timeline={account.timeline} collection={collection} rule={filter.rule} heading={{ name: 'All actors' }} take={menu('picture')} /> : <Empty>Statements: {none}.</Empty>}
      </Section>
      <WhereTheyPart partings={account.partings} ofOne />
      <Section id="scale" title="The scale, by example" note="The newest counted statement given each value."><ScaleExamples scale={account.scale} none={none} /></Section>
      <IssueActors cells={account.cells} none={none} />
      <SilenceList silences={await listSilences(archive, { target })} />
      <Section id="statements" title="Statements" aside={<TakeMenu taken={{ filter: { target } }} address={path} version={archive.version} />}>
        <StatementEntries statements={statements} none={`Statements: ${none}.`} />
      </Section>
    </PageShell>
  );
}
