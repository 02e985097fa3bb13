import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { feedAlternates } from '@/app/shifts/feed-alternates';
import { ActorAccount } from '@/components/actor/actor-account';
import { ActorHeading } from '@/components/actor/actor-heading';
import { ListMenu } from '@/components/download/list-menu';
import { NewestOnly } from '@/components/position/newest-only';
import { NewestStatements } from '@/components/statement/newest-statements';
import { PositionsMenu } from '@/components/download/picture-menu';
import { SilenceList } from '@/components/statement/silence-list';
import { TableMenu } from '@/components/download/table-menu';
import { TargetStandings } from '@/components/position/target-standings';
import { DateSlider } from '@/components/choices/date-slider';
import { ActorJudgements } from '@/components/position/actor-judgements';
import { ActorTimelines } from '@/components/figures/actor-timelines';
import { CountingForm } from '@/components/choices/counting-form';
import { DateForm } from '@/components/choices/date-form';
import { WhatMoved } from '@/components/position/what-moved';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Section } from '@/components/ui/section';
import { findActorBySlug } from '@/lib/data/actor/actors';
import type { Actor } from '@/lib/domain/actor/actor';
import { inSentence } from '@/lib/views/words/actor-words';
import { noneFound } from '@/lib/views/position/collection-line';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import {
  dateLimits,
  parsePictureFilter,
  pictureHref,
  pictureQuery,
  type PictureFilter,
} from '@/lib/views/address/picture-filter';
import { readActorAccount } from './read-actor-account';

type Props = PageProps<'/actors/[actorSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const actor = await findActorBySlug(await openArchive(searchParams), (await params).actorSlug);
  return actor
    ? { title: actor.name, alternates: feedAlternates(`/actors/${actor.slug}`, `Who moved: ${actor.name}`) }
    : {};
}

interface PartProps {
  readonly slug: string;
  readonly account: Awaited<ReturnType<typeof readActorAccount>>;
  readonly filter: PictureFilter;
  readonly version: number;
}

const pathOf = (slug: string): string => `/actors/${slug}`;

/** Where the actor stands at the date asked, with the date to choose. */
function ActorStandings({ slug, account: { collection, profile, on }, filter, version }: PartProps) {
  const limits = dateLimits(collection);
  const form = (
    <DateForm
      path={pathOf(slug)}
      on={on}
      {...limits}
      slider={<DateSlider {...limits} on={on} />}
      keep={pictureQuery({ ...filter, on: null })}
    />
  );
  const take = <PositionsMenu holder={slug} filter={filter} version={version} />;
  return <TargetStandings lines={profile.lines} on={on} form={form} take={take} />;
}

function ActorMovements({ slug, account: { profile }, filter: { rule }, version }: PartProps) {
  if (profile.lines.length === 0) return null;
  return (
    <WhatMoved
      moved={profile.moved}
      href={`/shifts?holder=${slug}`}
      take={<ListMenu asked={{ kind: 'shifts', shifts: { holder: slug }, rule }} version={version} />}
    />
  );
}

function ActorStatements({
  slug,
  actor,
  account: { collection, found },
  filter,
  version,
}: PartProps & { readonly actor: Actor }) {
  return (
    <Section
      id="statements"
      title={`${found.inItsName.statements > 0 ? 'In the name of' : 'Said by'} ${inSentence(actor)}`}
      aside={
        <TableMenu
          choice={{ filter: found.filter, rule: filter.rule }}
          address={pictureHref(pathOf(slug), filter)}
          version={version}
        />
      }
    >
      <NewestStatements
        statements={found.page.statements}
        all={found.page.all}
        href={evidenceHref(found.filter)}
        none={`Statements: ${noneFound(collection)}.`}
      />
    </Section>
  );
}

export default async function ActorPage({ params, searchParams }: Props) {
  const { actorSlug } = await params;
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const actor = await findActorBySlug(archive, actorSlug);
  if (!actor) notFound();
  const account = await readActorAccount(archive, actorSlug, filter);
  const { collection, held, profile, found, silences } = account;
  const part = { slug: actorSlug, account, filter, version: archive.version };
  return (
    <PageShell
      section="actors"
      collection={collection}
      crumbs={[{ name: 'Actors', href: '/actors' }, { name: actor.name }]}
    >
      <ActorHeading actor={actor} profile={profile} tallies={found.tallies} />
      <IgnoredNote ignored={ignored} />
      <NewestOnly read={held} all={found.inItsName.statements} />
      <ActorStandings {...part} />
      <ActorTimelines
        holder={actorSlug}
        timelines={profile.timelines}
        collection={collection}
        filter={filter}
        form={<CountingForm filter={filter} path={pathOf(actorSlug)} />}
      />
      <ActorMovements {...part} />
      <ActorJudgements actor={actor} profile={profile} none={noneFound(collection)} />
      <SilenceList silences={silences} />
      <ActorAccount actor={actor} profile={profile} />
      <ActorStatements {...part} actor={actor} />
    </PageShell>
  );
}
