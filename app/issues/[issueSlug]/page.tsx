import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { feedAlternates } from '@/app/shifts/feed-alternates';
import { IssueHeading } from '@/components/issue/issue-heading';
import { ListMenu } from '@/components/download/list-menu';
import { NewestOnly } from '@/components/position/newest-only';
import { NewestStatements } from '@/components/statement/newest-statements';
import { PictureMenu } from '@/components/download/picture-menu';
import { ScaleExamples } from '@/components/issue/scale-examples';
import { SilenceList } from '@/components/statement/silence-list';
import { TakeMenu } from '@/components/download/take-menu';
import { DateSlider } from '@/components/choices/date-slider';
import { DateForm } from '@/components/choices/date-form';
import { IssueActors } from '@/components/position/issue-actors';
import { IssueOverTime } from '@/components/figures/issue-over-time';
import { PositionsOnADay } from '@/components/figures/positions-on-a-day';
import { WhatMoved } from '@/components/position/what-moved';
import { WhereTheyPart } from '@/components/position/where-they-part';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Section } from '@/components/ui/section';
import { findIssueBySlug } from '@/lib/data/issue/issues';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import { hiddenParts, parseHidden } from '@/lib/views/timeline/hide-holders';
import { dateLimits, parsePictureFilter, pictureHref, pictureQuery } from '@/lib/views/address/picture-filter';
import { uncut } from '@/lib/views/picture/picture-cut';
import { readIssueAccount } from './read-issue-account';

type Props = PageProps<'/issues/[issueSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const issue = await findIssueBySlug(await openArchive(searchParams), (await params).issueSlug);
  return issue
    ? { title: issue.label, alternates: feedAlternates(`/issues/${issue.slug}`, `Who moved: ${issue.label}`) }
    : {};
}

export default async function IssuePage({ params, searchParams }: Props) {
  const { issueSlug } = await params;
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const issue = await findIssueBySlug(archive, issueSlug);
  if (!issue) notFound();
  const { collection, none, noExample, observations, page, silences, on, account } = await readIssueAccount(
    archive,
    issueSlug,
    filter,
  );
  const [path, target] = [`/issues/${issueSlug}`, `issue:${issueSlug}`];
  const menu = (kind: 'picture' | 'spectrum', off: readonly string[] = []) => (
    <PictureMenu
      asked={{ kind, holders: [], targets: [target], filter, cut: { ...uncut, hidden: off } }}
      version={archive.version}
    />
  );
  const poles = { for: issue.forPole, against: issue.againstPole };
  const limits = dateLimits(collection);
  const { hidden, ignored: unhidden } = parseHidden(await searchParams, account.timeline);
  const form = (
    <DateForm
      path={path}
      on={on}
      {...limits}
      slider={<DateSlider {...limits} on={on} />}
      keep={{ ...pictureQuery({ ...filter, on: null }), ...hiddenParts(hidden) }}
    />
  );
  return (
    <PageShell
      section="issues"
      collection={collection}
      crumbs={[{ name: 'Issues', href: '/issues' }, { name: issue.label }]}
    >
      <IssueHeading issue={issue} collection={collection} />
      <IgnoredNote ignored={[...ignored, ...unhidden]} />
      <NewestOnly read={observations} all={page.all} />
      <PositionsOnADay account={account} poles={poles} on={on} none={none} form={form} take={menu('spectrum')} />
      <IssueOverTime
        account={account}
        collection={collection}
        filter={filter}
        path={path}
        none={none}
        hidden={hidden}
        take={menu('picture', hidden)}
      />
      <WhereTheyPart partings={account.partings} ofOne />
      {account.timeline ? (
        <WhatMoved
          moved={account.moved}
          href={`/shifts?issue=${issueSlug}`}
          ofOne
          take={
            <ListMenu
              asked={{ kind: 'shifts', shifts: { issue: issueSlug }, rule: filter.rule }}
              version={archive.version}
            />
          }
        />
      ) : null}
      <Section id="scale" title="The scale, by example" note="The newest counted statement given each value.">
        <ScaleExamples scale={account.scale} none={noExample} />
      </Section>
      <IssueActors cells={account.cells} none={none} />
      <SilenceList silences={silences} />
      <Section
        id="statements"
        title="Statements"
        aside={
          <TakeMenu
            taken={{ filter: { target }, rule: filter.rule }}
            address={pictureHref(path, filter)}
            version={archive.version}
          />
        }
      >
        <NewestStatements
          statements={page.statements}
          all={page.all}
          href={evidenceHref({ target })}
          none={`Statements: ${none}.`}
        />
      </Section>
    </PageShell>
  );
}
