import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { ActorAccount } from '@/components/evidence/actor-account';
import { ActorHeading } from '@/components/evidence/actor-heading';
import { SilenceList } from '@/components/evidence/silence-list';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { TargetStandings } from '@/components/evidence/target-standings';
import { TakeMenu } from '@/components/evidence/take-menu';
import { ActorTimelines } from '@/components/figures/actor-timelines';
import { ActorJudgements } from '@/components/figures/actor-judgements';
import { CountingForm } from '@/components/figures/counting-form';
import { DateForm } from '@/components/figures/date-form';
import { WhatMoved } from '@/components/figures/what-moved';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Section } from '@/components/ui/section';
import { findActorBySlug } from '@/lib/data/actors';
import { readCollection } from '@/lib/data/collection';
import { listIssues } from '@/lib/data/issues';
import { listObservations } from '@/lib/data/observations';
import { listSilences } from '@/lib/data/silences';
import { listStatements } from '@/lib/data/statements';
import { toActorProfile } from '@/lib/views/actor-profile';
import { inSentence } from '@/lib/views/actor-words';
import { askedOf } from '@/lib/views/asked-of';
import { noneFound } from '@/lib/views/collection-line';
import { dateLimits, parsePictureFilter, pictureQuery } from '@/lib/views/picture-filter';

type Props = PageProps<'/actors/[actorSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const actor = await findActorBySlug(await openArchive(searchParams), (await params).actorSlug);
  return actor ? { title: actor.name } : {};
}

export default async function ActorPage({ params, searchParams }: Props) {
  const { actorSlug } = await params;
  const { filter, ignored } = parsePictureFilter(await searchParams);
  const archive = await openArchive(searchParams);
  const actor = await findActorBySlug(archive, actorSlug);
  if (!actor) notFound();
  const [collection, issues, held, about, bearing, statements, uttered] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listObservations(archive, { holder: actorSlug }),
    listObservations(archive, { target: `actor:${actorSlug}` }),
    listObservations(archive, { bearsOn: actorSlug }),
    listStatements(archive, { holder: actorSlug, newestFirst: true }),
    listStatements(archive, { speaker: actorSlug, newestFirst: true }),
  ]);
  const asked = askedOf(filter, collection.lastDay);
  const profile = toActorProfile({ slug: actorSlug, held, about, bearing, issues, statements, asked, collectionEnd: collection.lastDay });
  const [none, path] = [noneFound(collection), `/actors/${actorSlug}`];
  const shown = statements.length > 0 ? statements : uttered;
  const form = <DateForm path={path} on={asked.on} {...dateLimits(collection)} keep={pictureQuery({ ...filter, on: null })} />;
  return (
    <PageShell section="actors" collection={collection} crumbs={[{ name: 'Actors', href: '/actors' }, { name: actor.name }]}>
      <ActorHeading actor={actor} profile={profile} statements={shown} />
      <IgnoredNote ignored={ignored} />
      <TargetStandings lines={profile.lines} on={asked.on} form={form} />
      <ActorTimelines holder={actorSlug} timelines={profile.timelines} collection={collection} filter={filter} form={<CountingForm filter={filter} path={path} />} />
      {profile.lines.length > 0 ? <WhatMoved moved={profile.moved} /> : null}
      <ActorJudgements actor={actor} profile={profile} none={none} />
      <SilenceList silences={await listSilences(archive, { holder: actorSlug })} />
      <ActorAccount actor={actor} profile={profile} />
      <Section id="statements" title={statements.length > 0 ? `In the name of ${inSentence(actor)}` : `Uttered by ${inSentence(actor)}`} aside={<TakeMenu taken={{ filter: statements.length > 0 ? { holder: actorSlug } : { speaker: actorSlug } }} address={`/actors/${actorSlug}`} version={archive.version} />}>
        <StatementEntries statements={shown} none={`Statements: ${none}.`} />
      </Section>
    </PageShell>
  );
}
