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
import { TableMenu } from '@/components/download/table-menu';
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
import type { Issue } from '@/lib/domain/issue/issue';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import { hiddenParts, parseHidden } from '@/lib/views/timeline/hide-holders';
import {
  dateLimits,
  parsePictureFilter,
  pictureHref,
  pictureQuery,
  type PictureFilter,
} from '@/lib/views/address/picture-filter';
import { uncut } from '@/lib/views/picture/picture-cut';
import { readIssueAccount } from './read-issue-account';

type Props = PageProps<'/issues/[issueSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const issue = await findIssueBySlug(await openArchive(searchParams), (await params).issueSlug);
  return issue
    ? { title: issue.label, alternates: feedAlternates(`/issues/${issue.slug}`, `Who moved: ${issue.label}`) }
    : {};
}

interface PartProps {
  readonly slug: string;
  readonly read: Awaited<ReturnType<typeof readIssueAccount>>;
  readonly filter: PictureFilter;
  /** Slugs of the holders switched off in the picture over time. */
  readonly hidden: readonly string[];
  readonly version: number;
}

const pathOf = (slug: string): string => `/issues/${slug}`;
const targetOf = (slug: string): string => `issue:${slug}`;

/** The way to take along a picture of this issue, without those who are switched off in it. */
function IssuePictureMenu({
  kind,
  slug,
  filter,
  hidden,
  version,
}: Omit<PartProps, 'read'> & { readonly kind: 'picture' | 'spectrum' }) {
  return (
    <PictureMenu
      asked={{ kind, holders: [], targets: [targetOf(slug)], filter, cut: { ...uncut, hidden } }}
      version={version}
    />
  );
}

/** Who stands where at the date asked, with the date to choose. */
function IssuePositions({ issue, slug, read, filter, hidden, version }: PartProps & { readonly issue: Issue }) {
  const { collection, none, on, account } = read;
  const limits = dateLimits(collection);
  const form = (
    <DateForm
      path={pathOf(slug)}
      on={on}
      {...limits}
      slider={<DateSlider {...limits} on={on} />}
      keep={{ ...pictureQuery({ ...filter, on: null }), ...hiddenParts(hidden) }}
    />
  );
  return (
    <PositionsOnADay
      account={account}
      poles={{ for: issue.forPole, against: issue.againstPole }}
      on={on}
      none={none}
      form={form}
      take={<IssuePictureMenu kind="spectrum" slug={slug} filter={filter} hidden={[]} version={version} />}
    />
  );
}

function IssueMovements({ slug, read: { account }, filter: { rule }, version }: PartProps) {
  if (!account.timeline) return null;
  return (
    <WhatMoved
      moved={account.moved}
      href={`/shifts?target=${targetOf(slug)}`}
      ofOne
      take={<ListMenu asked={{ kind: 'shifts', shifts: { target: targetOf(slug) }, rule }} version={version} />}
    />
  );
}

function IssueStatements({ slug, read: { page, none }, filter, version }: PartProps) {
  const target = targetOf(slug);
  return (
    <Section
      id="statements"
      title="Statements"
      aside={
        <TableMenu
          choice={{ filter: { target }, rule: filter.rule }}
          address={pictureHref(pathOf(slug), filter)}
          version={version}
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
  );
}

export default async function IssuePage({ params, searchParams }: Props) {
  const { issueSlug: slug } = await params;
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const issue = await findIssueBySlug(archive, slug);
  if (!issue) notFound();
  const read = await readIssueAccount(archive, slug, filter);
  const { collection, none, noExample, observations, page, silences, account } = read;
  const { hidden, ignored: unhidden } = parseHidden(await searchParams, account.timeline);
  const part = { slug, read, filter, hidden, version: archive.version };
  return (
    <PageShell
      section="issues"
      collection={collection}
      crumbs={[{ name: 'Issues', href: '/issues' }, { name: issue.label }]}
    >
      <IssueHeading issue={issue} collection={collection} />
      <IgnoredNote ignored={[...ignored, ...unhidden]} />
      <NewestOnly read={observations} all={page.all} />
      <IssuePositions {...part} issue={issue} />
      <IssueOverTime
        account={account}
        collection={collection}
        filter={filter}
        path={pathOf(slug)}
        none={none}
        hidden={hidden}
        take={<IssuePictureMenu kind="picture" {...part} />}
      />
      <WhereTheyPart partings={account.partings} ofOne />
      <IssueMovements {...part} />
      <Section id="scale" title="The scale, by example" note="The newest counted statement given each value.">
        <ScaleExamples scale={account.scale} none={noExample} />
      </Section>
      <IssueActors cells={account.cells} none={none} />
      <SilenceList silences={silences} />
      <IssueStatements {...part} />
    </PageShell>
  );
}
